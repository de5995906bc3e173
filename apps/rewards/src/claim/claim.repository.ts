import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardClaimRow } from './claim.row.ts';
import { DeliveryRow } from './delivery.row.ts';

export class ClaimRepository {
  constructor(private readonly database: Queryable) {}

  async insert(claim: AwardClaimRow, delivery: DeliveryRow): Promise<void> {
    await this.database.manager.insert(AwardClaimRow, claim);
    await this.database.manager.insert(DeliveryRow, delivery);
  }

  async findByKey(subscriberId: string, idempotencyKey: string): Promise<AwardClaimRow | null> {
    const [row] = await this.database.rows<AwardClaimRow>(
      `select ${columns(AwardClaimRow, 'c')} from award_claim c
       where c.subscriber_id = $1 and c.idempotency_key = $2`,
      [subscriberId, idempotencyKey],
    );
    return row ?? null;
  }

  listDeliveries(awardIds: readonly string[]): Promise<DeliveryRow[]> {
    return this.database.rows(
      `select ${columns(DeliveryRow, 'd')} from delivery d where d.award_id = any($1)`,
      [awardIds],
    );
  }

  async deleteDeliveriesOf(subscriberId: string): Promise<void> {
    await this.database.rows('delete from delivery where subscriber_id = $1', [subscriberId]);
  }
}

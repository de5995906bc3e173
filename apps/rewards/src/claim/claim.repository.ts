import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardClaimRow } from './claim.row.ts';

export class ClaimRepository {
  constructor(private readonly database: Queryable) {}

  async insert(claim: AwardClaimRow): Promise<void> {
    await this.database.manager.insert(AwardClaimRow, claim);
  }

  async findByKey(subscriberId: string, idempotencyKey: string): Promise<AwardClaimRow | null> {
    const [row] = await this.database.rows<AwardClaimRow>(
      `select ${columns(AwardClaimRow, 'c')} from award_claim c
       where c.subscriber_id = $1 and c.idempotency_key = $2`,
      [subscriberId, idempotencyKey],
    );
    return row ?? null;
  }
}

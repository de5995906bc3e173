import type { Clock, Database } from '@chia-se/subgraph-kit';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { refuseDelivery } from './notification-delivery.errors.ts';
import { DeliveryRepository } from './notification-delivery.repository.ts';
import type { DeliveryRow } from './notification-delivery.row.ts';
import type { DeliveryStatus } from './notification-delivery.type.ts';

/** What became of what was sent. */
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<DeliveryRow[]> {
    return new DeliveryRepository(this.database).listOf(subscriberIds, limit, beforeId);
  }

  listByStatus(
    status: DeliveryStatus,
    limit: number,
    beforeId: string | null,
  ): Promise<DeliveryRow[]> {
    return new DeliveryRepository(this.database).listByStatus(status, limit, beforeId);
  }

  /** Tries again what was given up or never arrived. @throws Refusal `NOTHING_TO_RETRY` */
  retry(id: string, by: string): Promise<DeliveryRow> {
    return this.database.transaction(async (tx) => {
      const now = this.clock();
      const delivery = await new DeliveryRepository(tx).revive(id, now);
      if (!delivery) throw refuseDelivery('NOTHING_TO_RETRY', { field: ['input', 'deliveryId'] });
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed: 'RETRY_DELIVERY',
        subjectId: delivery.id,
        reason: null,
        decidedAt: now,
      });
      return delivery;
    });
  }
}

import type { Clock, Database } from '@chia-se/subgraph-kit';
import { SubscriberRepository } from './subscriber.repository.ts';
import type { SubscriberRow } from './subscriber.row.ts';

/** Who the carrier has a subscription with. */
export class SubscriberService {
  constructor(
    private readonly database: Database,
    readonly clock: Clock,
  ) {}

  listByIds(ids: readonly string[]): Promise<SubscriberRow[]> {
    return new SubscriberRepository(this.database).listByIds(ids);
  }

  listByMemberIds(memberIds: readonly string[]): Promise<SubscriberRow[]> {
    return new SubscriberRepository(this.database).listByMemberIds(memberIds);
  }
}

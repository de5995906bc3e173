import type { Clock, Database } from '@chia-se/subgraph-kit';
import { largestPage } from '@chia-se/subgraph-kit';
import { NotificationRepository } from './notification.repository.ts';
import type { NotificationRow } from './notification.row.ts';

/** What a subscriber has been told. */
export class NotificationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(subscriberId: string, limit: number, beforeId: string | null): Promise<NotificationRow[]> {
    return new NotificationRepository(this.database).list(subscriberId, limit, beforeId);
  }

  countUnread(subscriberIds: readonly string[]) {
    return new NotificationRepository(this.database).countUnread(subscriberIds);
  }

  markRead(subscriberId: string, ids: readonly string[]): Promise<number> {
    const repository = new NotificationRepository(this.database);
    return repository.markRead(subscriberId, ids.slice(0, largestPage), this.clock());
  }
}

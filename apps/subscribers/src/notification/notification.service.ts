import { type Clock, type Database, largestPage } from '@chia-se/subgraph-kit';
import { refuseNotification } from './notification.errors.ts';
import { NotificationRepository } from './notification.repository.ts';
import type { NotificationRow } from './notification.row.ts';

/** What a subscriber has been told. */
export class NotificationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<NotificationRow[]> {
    return new NotificationRepository(this.database).list(subscriberIds, limit, beforeId);
  }

  countUnread(subscriberIds: readonly string[]) {
    return new NotificationRepository(this.database).countUnread(subscriberIds);
  }

  /** Marks those that are the subscriber's own; returns how many became read by this. */
  async markRead(subscriberId: string, ids: readonly string[]): Promise<number> {
    if (ids.length > largestPage) {
      throw refuseNotification('TOO_MANY_IDS', {
        field: ['input', 'ids'],
        parameters: { most: largestPage },
      });
    }
    return new NotificationRepository(this.database).markRead(subscriberId, ids, this.clock());
  }
}

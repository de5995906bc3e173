import {
  type Clock,
  type Database,
  type EventBus,
  type FailedEvent,
  isId,
} from '@chia-se/subgraph-kit';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { refuseFailedEvent } from './failed-event.errors.ts';

/** What went wrong between subgraphs, and the way to mend it. */
export class FailedEventService {
  constructor(
    private readonly database: Database,
    private readonly bus: EventBus | null,
    private readonly clock: Clock,
  ) {}

  async list(
    limit: number,
    before: { position: number; consumer: string } | undefined,
  ): Promise<FailedEvent[]> {
    return (await this.bus?.listFailures(limit, before)) ?? [];
  }

  async retry(consumer: string, eventId: string, staffMemberId: string): Promise<void> {
    if (!isId(eventId) || !(await this.bus?.retry(consumer, eventId))) {
      throw refuseFailedEvent('FAILED_EVENT_UNKNOWN', { field: ['input', 'eventId'] });
    }
    await new StaffDecisionRepository(this.database).insert({
      staffMemberId,
      deed: 'RETRY_FAILED_EVENT',
      subjectId: eventId,
      reason: consumer,
      decidedAt: this.clock(),
    });
  }
}

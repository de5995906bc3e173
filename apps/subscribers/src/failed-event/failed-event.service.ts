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
  ): Promise<(FailedEvent & { eventId: string })[]> {
    const failures = (await this.bus?.listFailures(limit, before)) ?? [];
    return failures.map((failure) => ({ ...failure, eventId: failure.id }));
  }

  /** The bus is another database: its change comes last, so that none is without its entry on the trail. */
  async retry(consumer: string, eventId: string, staffMemberId: string): Promise<void> {
    const unknown = refuseFailedEvent('FAILED_EVENT_UNKNOWN', { field: ['input', 'eventId'] });
    if (!isId(eventId)) throw unknown;
    await this.database.transaction(async (tx) => {
      await new StaffDecisionRepository(tx).insert({
        staffMemberId,
        deed: 'RETRY_FAILED_EVENT',
        subjectId: eventId,
        reason: consumer.slice(0, 100),
        decidedAt: this.clock(),
      });
      if (!(await this.bus?.retry(consumer, eventId))) throw unknown;
    });
  }
}

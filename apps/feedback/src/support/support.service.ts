import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import { FeedbackStatus, isPublic } from '../feedback/feedback-status.ts';
import { followAsSupporter } from '../follow/follow.service.ts';
import { wellFormedIds } from '../well-formed.ts';
import { refuseSupport } from './feedback-support.errors.ts';
import { FeedbackSupportRepository } from './feedback-support.repository.ts';
import type { FeedbackSupportCountRow } from './feedback-support-count.row.ts';

/** What is still to be decided or done: support for it tells the carrier how many it matters to. */
const open: readonly FeedbackStatus[] = [
  FeedbackStatus.ACKNOWLEDGED,
  FeedbackStatus.IN_PROGRESS,
  FeedbackStatus.ADOPTED,
];

/** “Mine is the same”: support for another's opinion instead of a second one. */
export class SupportService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Supports an opinion, once however often it is called. @throws Refusal */
  support(subscriberId: string, feedbackId: string): Promise<void> {
    const field = ['input', 'feedbackId'];
    return this.database.transaction(async (tx) => {
      const supports = new FeedbackSupportRepository(tx);
      const feedback = isId(feedbackId) ? await supports.holdFeedback(feedbackId) : null;
      if (feedback?.subscriberId === subscriberId) throw refuseSupport('OWN_FEEDBACK', { field });
      // Of what is not public nobody else may learn that it exists.
      if (!feedback || !isPublic(feedback.status)) {
        throw refuseSupport('FEEDBACK_UNKNOWN', { field });
      }
      if (!open.includes(feedback.status)) throw refuseSupport('FEEDBACK_CLOSED', { field });
      const row = { feedbackId, subscriberId, at: this.clock() };
      await supports.insert(row);
      await followAsSupporter(tx, row);
    });
  }

  /** Takes one's support back, whatever has become of the opinion. */
  async withdraw(subscriberId: string, feedbackId: string): Promise<void> {
    if (!isId(feedbackId)) return;
    await this.database.transaction((tx) =>
      new FeedbackSupportRepository(tx).delete(feedbackId, subscriberId),
    );
  }

  countOf(feedbackIds: readonly string[]): Promise<FeedbackSupportCountRow[]> {
    return new FeedbackSupportRepository(this.database).countOf(wellFormedIds(feedbackIds));
  }

  listSupported(
    subscriberId: string,
    feedbackIds: readonly string[],
  ): Promise<{ feedbackId: string }[]> {
    const ids = wellFormedIds(feedbackIds);
    return new FeedbackSupportRepository(this.database).listSupported(subscriberId, ids);
  }
}

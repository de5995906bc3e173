import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import { isPublic } from '../feedback/feedback-status.ts';
import { wellFormedIds } from '../well-formed.ts';
import { refuseFollow } from './feedback-follow.errors.ts';
import { FeedbackFollowRepository } from './feedback-follow.repository.ts';

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Hearing what becomes of somebody else's opinion. */
export class FollowService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Follows an opinion, once however often it is called. @throws Refusal */
  follow(subscriberId: string, feedbackId: string): Promise<void> {
    const field = ['input', 'feedbackId'];
    return this.database.transaction(async (tx) => {
      const follows = new FeedbackFollowRepository(tx);
      const feedback = isId(feedbackId) ? await follows.holdFeedback(feedbackId) : null;
      if (feedback?.subscriberId === subscriberId) throw refuseFollow('OWN_FEEDBACK', { field });
      // Of what is not public nobody else may learn that it exists.
      if (!feedback || !isPublic(feedback.status))
        throw refuseFollow('FEEDBACK_UNKNOWN', { field });
      await follows.insert({ feedbackId, subscriberId, at: this.clock() });
    });
  }

  /** Whatever has become of the opinion. */
  async unfollow(subscriberId: string, feedbackId: string): Promise<void> {
    if (!isId(feedbackId)) return;
    await this.database.transaction((tx) =>
      new FeedbackFollowRepository(tx).delete(feedbackId, subscriberId),
    );
  }

  listFollowed(
    subscriberId: string,
    feedbackIds: readonly string[],
  ): Promise<{ feedbackId: string }[]> {
    const ids = wellFormedIds(feedbackIds);
    return new FeedbackFollowRepository(this.database).listFollowed(subscriberId, ids);
  }

  /** A page of ids, and one more to tell whether there is another page. */
  listFeedbackIds(
    subscriberId: string,
    page: { limit: number; after: string | null },
  ): Promise<string[]> {
    const below = page.after ?? highestId;
    return new FeedbackFollowRepository(this.database).listFeedbackIds(
      subscriberId,
      below,
      page.limit + 1,
    );
  }
}

/** Who says “mine is the same” wants to hear what comes of it; they may stop to without taking it back. */
export function followAsSupporter(
  tx: Transaction,
  row: { feedbackId: string; subscriberId: string; at: Date },
): Promise<void> {
  return new FeedbackFollowRepository(tx).insert(row);
}

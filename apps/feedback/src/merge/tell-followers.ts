import type { Transaction } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackMergeRepository } from './feedback-merge.repository.ts';

/**
 * What happens to an opinion is told to the authors of those merged into it, each once and under their
 * own reference code. The opinion is locked, so nobody joins or leaves in between.
 */
export async function tellFollowers(
  tx: Transaction,
  targets: readonly FeedbackRow[],
  change: { to: FeedbackStatus; note: string | null },
): Promise<void> {
  const targetIds = targets.map((row) => row.id);
  const followers = await new FeedbackMergeRepository(tx).listFollowers(targetIds);
  if (followers.length > 0) await announceChange(tx, followers);
  for (const follower of followers) {
    const target = targets.find(({ id }) => id === follower.targetId);
    if (!target) continue;
    await tx.publish('FeedbackStatusChanged', {
      feedbackId: follower.id,
      subscriberId: follower.subscriberId,
      referenceCode: follower.referenceCode,
      from: target.status,
      to: change.to,
      note: change.note,
      followedId: target.id,
    });
  }
}

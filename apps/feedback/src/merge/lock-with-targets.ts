import type { Transaction } from '@chia-se/subgraph-kit';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { refuseMerge } from './feedback-merge.errors.ts';
import { FeedbackMergeRepository } from './feedback-merge.repository.ts';

/**
 * Locks opinions together with those that they are merged into, in the one order of all locks.
 *
 * @throws Refusal where one was merged anew in that very moment
 */
export async function lockWithTargets(
  tx: Transaction,
  ids: readonly string[],
): Promise<FeedbackRow[]> {
  const merges = new FeedbackMergeRepository(tx);
  const targetIds = (await merges.listByFeedbackIds(ids)).map((merge) => merge.targetId);
  const locked = await new FeedbackRepository(tx).lock([...new Set([...ids, ...targetIds])]);
  const now = await merges.listByFeedbackIds(ids);
  if (now.every((merge) => locked.some(({ id }) => id === merge.targetId))) return locked;
  throw refuseMerge('MERGE_CHANGED');
}

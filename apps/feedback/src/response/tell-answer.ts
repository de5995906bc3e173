import type { Transaction } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackMergeRepository } from '../merge/feedback-merge.repository.ts';
import { FeedbackResponseRepository } from './feedback-response.repository.ts';
import type { FeedbackResponseRow } from './feedback-response.row.ts';

type Hearer = Pick<FeedbackRow, 'id' | 'subscriberId' | 'referenceCode'>;

/**
 * Tells of an answer its author and those whose opinions are merged into it, each under a reference code
 * of their own and once, however many opinions they have there. The opinion is locked: nobody joins or
 * leaves in between.
 */
export async function tellAnswer(
  tx: Transaction,
  feedback: FeedbackRow,
  response: FeedbackResponseRow,
): Promise<void> {
  const followers = await new FeedbackMergeRepository(tx).listFollowers([feedback.id]);
  if (followers.length > 0) await announceChange(tx, followers);
  await tellOnce(tx, response, [feedback, ...followers]);
}

/** Who comes to an opinion that was answered before hears the latest answer, unless they have heard it. */
export async function tellStandingAnswer(
  tx: Transaction,
  joining: Hearer,
  target: { id: string },
): Promise<void> {
  const standing = (await new FeedbackResponseRepository(tx).listOf([target.id])).at(-1);
  if (standing) await tellOnce(tx, standing, [joining]);
}

async function tellOnce(
  tx: Transaction,
  response: FeedbackResponseRow,
  hearers: readonly Hearer[],
): Promise<void> {
  const untold = await new FeedbackResponseRepository(tx).noteHearers(response.id, hearers);
  for (const hearer of hearers) {
    if (!untold.has(hearer.id)) continue;
    await tx.publish('FeedbackAnswered', {
      feedbackId: hearer.id,
      subscriberId: hearer.subscriberId,
      referenceCode: hearer.referenceCode,
      responseId: response.id,
      body: response.body,
      deliverBy: response.deliverBy?.toISOString() ?? null,
    });
  }
}

import { bandKeys, likeness, type TextFeatures, textFeatures } from '@chia-se/similarity';
import type { Transaction } from '@chia-se/subgraph-kit';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { FeedbackCopyRepository } from './feedback-copy.repository.ts';
import { type ComparedFeedback, LikenessRepository } from './likeness.repository.ts';

/** From here on, most pairs say the same by a person's reading; which share: the README of packages/similarity. */
export const leastLikenessOfCopy = 0.85;

const decidable: readonly FeedbackStatus[] = [
  FeedbackStatus.RECEIVED,
  FeedbackStatus.HELD,
  FeedbackStatus.ACKNOWLEDGED,
];

/** Whether a moderator may still merge it. */
export function waits(feedback: ComparedFeedback): boolean {
  return decidable.includes(feedback.status);
}

/**
 * Puts an opinion into the index of signatures, and notes whether its text was submitted before, by
 * whom and where first. The earliest has the credit, also where it comes to be compared last. Copies
 * are not in the index: what is like them is like their original, so a text that thousands send costs
 * no more than any other.
 *
 * @returns the original where it is a copy
 */
export async function noteCopy(
  tx: Transaction,
  feedback: ComparedFeedback,
  textHash: string,
): Promise<ComparedFeedback | null> {
  const features = featuresOf(feedback);
  const keys = bandKeys(features);
  const index = new LikenessRepository(tx);
  const { programmeId, periodId } = feedback;
  const within = { programmeId, periodId: null, not: feedback.id };
  const alike = (await index.listCandidates(keys, within))
    .map((other) => ({ other, similarity: likeness(features, featuresOf(other)) }))
    .filter(({ similarity }) => similarity >= leastLikenessOfCopy);
  const original = alike.find(({ other }) => other.id < feedback.id);
  const signature = { feedbackId: feedback.id, programmeId, periodId, textHash };
  if (original) {
    await index.put({ ...signature, bands: [] });
    await noteOne(tx, feedback, original.other, original.similarity);
    return original.other;
  }
  await index.put({ ...signature, bands: keys });
  for (const { other, similarity } of alike) await becomesCopy(tx, other, feedback, similarity);
  return null;
}

async function noteOne(
  tx: Transaction,
  copy: ComparedFeedback,
  original: ComparedFeedback,
  similarity: number,
): Promise<void> {
  await new FeedbackCopyRepository(tx).put({
    feedbackId: copy.id,
    originalId: original.id,
    programmeId: copy.programmeId,
    isOwn: copy.subscriberId === original.subscriberId,
    similarity,
    waits: waits(copy),
  });
}

/** What passed for an original turns out to be a copy; its own copies are to be compared anew. */
async function becomesCopy(
  tx: Transaction,
  copy: ComparedFeedback,
  original: ComparedFeedback,
  similarity: number,
): Promise<void> {
  await new LikenessRepository(tx).clearBands(copy.id);
  await new FeedbackCopyRepository(tx).release(copy.id);
  await noteOne(tx, copy, original, similarity);
}

function featuresOf({ title, body }: ComparedFeedback): TextFeatures {
  return textFeatures(title, body);
}

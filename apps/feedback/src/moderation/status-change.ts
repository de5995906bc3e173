import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { effectOnJudging, type FeedbackStatus } from '../feedback/feedback-status.ts';
import { enterStep } from '../handling/enter-step.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';

/**
 * Brings opinions that are locked to a status, and tells everybody: the author by the timeline and
 * an event, the judging where it gains or loses one. Whether the change is allowed was asked before.
 *
 * @param note what the author is told
 */
export async function changeStatus(
  tx: Transaction,
  rows: readonly FeedbackRow[],
  change: { to: FeedbackStatus; note: string | null; at: Date },
): Promise<FeedbackRow[]> {
  const { to, note, at } = change;
  const ids = rows.map((row) => row.id);
  await new FeedbackRepository(tx).updateStatus(ids, to);
  await new FeedbackEventRepository(tx).insert(
    ids.map((feedbackId) => ({ id: newId(at), feedbackId, status: to, note, at })),
  );
  await enterStep(tx, ids, to, at);
  const deciders = await new DecisionRepository(tx).listDeciders(ids);
  const moderators = new Map(deciders.map(({ subjectId, staffIds }) => [subjectId, staffIds]));
  await announceChange(tx, rows);
  for (const row of rows) {
    await tellAuthor(tx, row, to, note);
    await tellJudging(tx, row, to, moderators.get(row.id) ?? []);
  }
  return rows.map((row) => ({ ...row, status: to }));
}

function tellAuthor(
  tx: Transaction,
  row: FeedbackRow,
  to: FeedbackStatus,
  note: string | null,
): Promise<void> {
  return tx.publish('FeedbackStatusChanged', {
    feedbackId: row.id,
    subscriberId: row.subscriberId,
    referenceCode: row.referenceCode,
    from: row.status,
    to,
    note,
  });
}

async function tellJudging(
  tx: Transaction,
  row: FeedbackRow,
  to: FeedbackStatus,
  moderatorIds: string[],
): Promise<void> {
  const effect = effectOnJudging(row.status, to);
  if (effect === 'WITHDRAWN') await tx.publish('FeedbackWithdrawn', { feedbackId: row.id });
  if (effect !== 'ACCEPTED') return;
  await tx.publish('FeedbackAccepted', {
    feedbackId: row.id,
    subscriberId: row.subscriberId,
    periodId: row.periodId,
    topic: row.topicCode,
    title: row.redactedTitle ?? row.title,
    body: row.redactedBody ?? row.body,
    submittedAt: row.submittedAt.toISOString(),
    moderatorIds,
  });
}

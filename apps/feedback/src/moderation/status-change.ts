import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { effectOnJudging, FeedbackStatus } from '../feedback/feedback-status.ts';
import { enterStep } from '../handling/enter-step.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackMergeRepository } from '../merge/feedback-merge.repository.ts';
import { tellFollowers } from '../merge/tell-followers.ts';
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
  if (endings.includes(to)) await releaseMerged(tx, rows, at);
  else await tellFollowers(tx, rows, { to, note });
  return rows.map((row) => ({ ...row, status: to }));
}

/** After these nothing more is done about an opinion. */
const endings: readonly FeedbackStatus[] = [FeedbackStatus.REJECTED, FeedbackStatus.WITHDRAWN];

/** What was merged into an opinion that ended goes on by itself, from where it stood: no voice is lost with another's. */
async function releaseMerged(
  tx: Transaction,
  targets: readonly FeedbackRow[],
  at: Date,
): Promise<void> {
  for (const target of targets) {
    const merges = new FeedbackMergeRepository(tx);
    const ids = (await merges.listByTargetIds([target.id])).map((merge) => merge.feedbackId);
    if (ids.length === 0) continue;
    const locked = await new FeedbackRepository(tx).lock(ids);
    const before = new Map((await merges.delete(ids)).map((one) => [one.feedbackId, one]));
    const note = `Ý kiến ${target.referenceCode} không còn được xử lý. Ý kiến này được tách ra và tiếp tục được xử lý riêng.`;
    for (const row of locked) {
      const merge = before.get(row.id);
      if (merge) await changeStatus(tx, [row], { to: merge.statusBefore, note, at });
    }
  }
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

import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus, isPublic } from '../feedback/feedback-status.ts';
import { chosen } from '../moderation/chosen.ts';
import { changeStatus } from '../moderation/status-change.ts';
import { tellStandingAnswer } from '../response/tell-answer.ts';
import { wellFormedIds } from '../well-formed.ts';
import { refuseMerge } from './feedback-merge.errors.ts';
import type { MergeFeedbackInput } from './feedback-merge.input.ts';
import { FeedbackMergeRepository } from './feedback-merge.repository.ts';
import type { FeedbackMergeRow } from './feedback-merge.row.ts';
import { lockWithTargets } from './lock-with-targets.ts';
import { mergeNote, unmergeNote, whyNotMerge } from './merge-rules.ts';

/** Joins opinions on the same matter to the earliest of them, and takes them apart again. */
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByFeedbackIds(ids: readonly string[]): Promise<FeedbackMergeRow[]> {
    return new FeedbackMergeRepository(this.database).listByFeedbackIds(wellFormedIds(ids));
  }

  countByTargetIds(ids: readonly string[]): Promise<{ targetId: string; count: number }[]> {
    return new FeedbackMergeRepository(this.database).countByTargetIds(wellFormedIds(ids));
  }

  /** What is merged into each of these, the earliest first, `limit` + 1 of them. */
  listOfTargets(
    ids: readonly string[],
    page: { limit: number; after: string | null },
  ): Promise<FeedbackMergeRow[]> {
    const behind = { ...page, limit: page.limit + 1 };
    return new FeedbackMergeRepository(this.database).listPages(wellFormedIds(ids), behind);
  }

  /** What to merge into, and what of the chosen remains to be merged. @throws Refusal */
  async plan(input: MergeFeedbackInput): Promise<{ targetId: string; feedbackIds: string[] }> {
    const ids = chosen(input.feedbackIds);
    const targetId = input.targetId ?? (await this.#earliestPublic(ids));
    const feedbackIds = ids.filter((id) => id !== targetId);
    if (feedbackIds.length > 0) return { targetId, feedbackIds };
    throw refuseMerge('NOTHING_TO_MERGE', { field: ['input', 'feedbackIds'] });
  }

  /**
   * Merges one opinion: it leaves the public eye and the judging, its author and its supporters count
   * for the target, and its author hears from now on what becomes of that. Doing it twice is doing it once.
   *
   * @throws Refusal
   */
  merge(staffId: string, feedbackId: string, targetId: string): Promise<FeedbackRow> {
    return this.database.transaction(async (tx) => {
      const rows = await new FeedbackRepository(tx).lock([feedbackId, targetId].filter(isId));
      const target = rows.find(({ id }) => id === targetId);
      if (!target) throw refuseMerge('TARGET_UNKNOWN', { field: ['input', 'targetId'] });
      const feedback = rows.find(({ id }) => id === feedbackId);
      if (!feedback) throw refuseMerge('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackIds'] });
      const merges = new FeedbackMergeRepository(tx);
      const standing = await merges.listByFeedbackIds([feedbackId, targetId]);
      const intoOf = (id: string) =>
        standing.find((one) => one.feedbackId === id)?.targetId ?? null;
      if (intoOf(feedbackId) === targetId) return feedback;
      const [counted] = await merges.countByTargetIds([feedbackId]);
      const why = whyNotMerge({
        feedback,
        target,
        feedbackInto: await codeOf(tx, intoOf(feedbackId)),
        targetInto: await codeOf(tx, intoOf(targetId)),
        followers: counted?.count ?? 0,
      });
      if (why) throw why;
      return this.#merge(tx, staffId, feedback, target);
    });
  }

  async #merge(
    tx: Transaction,
    staffId: string,
    feedback: FeedbackRow,
    target: FeedbackRow,
  ): Promise<FeedbackRow> {
    const at = this.clock();
    const { id: feedbackId, status: statusBefore } = feedback;
    const row = { feedbackId, targetId: target.id, statusBefore, mergedAt: at };
    await new FeedbackMergeRepository(tx).insert(row);
    const trail = new DecisionService(tx, this.clock);
    await trail.record(staffId, 'MERGE_FEEDBACK', [feedbackId], target.referenceCode);
    const note = mergeNote(feedback, target);
    const [merged] = await changeStatus(tx, [feedback], { to: FeedbackStatus.MERGED, note, at });
    await tellStandingAnswer(tx, feedback, target);
    return merged as FeedbackRow;
  }

  /**
   * Takes one opinion out again: it stands where it stood, with its own supporters, and may be judged
   * again where it could be. What its author was told stays told. Doing it twice is doing it once.
   *
   * @throws Refusal
   */
  unmerge(staffId: string, feedbackId: string): Promise<FeedbackRow> {
    return this.database.transaction(async (tx) => {
      const rows = await lockWithTargets(tx, [feedbackId].filter(isId));
      const feedback = rows.find(({ id }) => id === feedbackId);
      if (!feedback) throw refuseMerge('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackIds'] });
      const [merge] = await new FeedbackMergeRepository(tx).delete([feedbackId]);
      if (!merge) return feedback;
      const target = rows.find(({ id }) => id === merge.targetId) as FeedbackRow;
      const trail = new DecisionService(tx, this.clock);
      await trail.record(staffId, 'UNMERGE_FEEDBACK', [feedbackId], target.referenceCode);
      const change = { to: merge.statusBefore, note: unmergeNote(target), at: this.clock() };
      const [restored] = await changeStatus(tx, [feedback], change);
      return restored as FeedbackRow;
    });
  }

  async #earliestPublic(ids: readonly string[]): Promise<string> {
    const rows = await new FeedbackRepository(this.database).listStatuses(ids.filter(isId));
    const earliest = rows.find(({ status }) => isPublic(status));
    if (earliest) return earliest.id;
    throw refuseMerge('NO_TARGET', { field: ['input', 'feedbackIds'] });
  }
}

async function codeOf(tx: Transaction, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await new FeedbackRepository(tx).listStatuses([id]);
  return row?.referenceCode ?? null;
}

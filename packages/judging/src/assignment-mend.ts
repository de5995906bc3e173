import {
  complete,
  type Draft,
  draft,
  expertShare,
  giveAnchors,
  readingLists,
} from './assignment/assignment-draft.ts';
import { BARRED, FIXED, HELD } from './assignment/assignment-plan.ts';
import type {
  AssignableItem,
  AssignableJudge,
  Assignment,
  AssignmentProblem,
} from './assignment.ts';
import { JudgingRefusal } from './refusal.ts';

/** A reading as published. */
export interface Reading {
  item: string;
  judge: string;
  /** A scorecard was handed in and counts. */
  scored: boolean;
}

/** What a round has: the problem it was planned for, the plan, and what was scored since. */
export interface ExistingAssignment {
  problem: AssignmentProblem;
  anchors: readonly string[];
  readings: readonly Reading[];
}

/** What changed since. Everything may be left out. */
export interface PanelChange {
  leaving?: readonly string[];
  joining?: readonly AssignableJudge[];
  limits?: readonly { judge: string; limit: number }[];
  conflicts?: readonly { item: string; judge: string }[];
  newItems?: readonly AssignableItem[];
}

export interface MendedAssignment extends Assignment {
  /** The problem as changed: what the next mending starts from. */
  problem: AssignmentProblem;
  /** Readings that are new, and those taken back (none of which was scored). */
  added: { item: string; judge: string }[];
  withdrawn: { item: string; judge: string }[];
}

/** Throws `UNKNOWN_ID` where the change names a judge or an item that the round does not have. */
function changed(problem: AssignmentProblem, change: PanelChange): AssignmentProblem {
  const leaving = new Set(change.leaving);
  const limits = new Map(change.limits?.map(({ judge, limit }) => [judge, limit]));
  // A judge who leaves stays in the table with no room: what was scored must keep its owner.
  const judges = [...problem.judges, ...(change.joining ?? [])].map((judge) => ({
    ...judge,
    limit: leaving.has(judge.id) ? 0 : (limits.get(judge.id) ?? judge.limit),
  }));
  const items = [...problem.items, ...(change.newItems ?? [])].map((item) => {
    const more = change.conflicts?.filter((conflict) => conflict.item === item.id) ?? [];
    return more.length === 0
      ? item
      : { ...item, conflicts: [...item.conflicts, ...more.map(({ judge }) => judge)] };
  });
  const judgeIds = new Set(judges.map(({ id }) => id));
  const itemIds = new Set(items.map(({ id }) => id));
  for (const id of [...leaving, ...limits.keys()]) {
    if (!judgeIds.has(id)) throw new JudgingRefusal({ code: 'UNKNOWN_ID', id });
  }
  for (const { item } of change.conflicts ?? []) {
    if (!itemIds.has(item)) throw new JudgingRefusal({ code: 'UNKNOWN_ID', id: item });
  }
  return { ...problem, items, judges };
}

/**
 * Puts the old plan into the draft: scored readings fixed, whatever the limit or a conflict that
 * came to light later says (a void scorecard is for the caller to leave out); unscored ones while
 * they are allowed, the first to be read kept where a limit has shrunk.
 */
function reinstate(work: Draft, existing: ExistingAssignment): void {
  const { items, judges, plan } = work;
  const itemAt = new Map(items.map(({ id }, i) => [id, i]));
  const judgeAt = new Map(judges.map(({ id }, j) => [id, j]));
  const at = ({ item, judge }: Reading): [number, number] => {
    const i = itemAt.get(item);
    const j = judgeAt.get(judge);
    if (i === undefined) throw new JudgingRefusal({ code: 'UNKNOWN_ID', id: item });
    if (j === undefined) throw new JudgingRefusal({ code: 'UNKNOWN_ID', id: judge });
    return [i, j];
  };
  for (const reading of existing.readings) {
    if (reading.scored) plan.give(...at(reading), FIXED);
  }
  const anchors = new Set(existing.anchors);
  const waiting = existing.readings.filter((reading) => !reading.scored).map(at);
  const { itemHash, judgeHash } = work;
  waiting.sort(
    ([i, j], [k, l]) => j - l || itemHash[i]! - itemHash[k]! || judgeHash[j]! - judgeHash[l]!,
  );
  for (const [i, j] of waiting) {
    if (plan.cell[i * plan.judges + j] === BARRED || !plan.hasRoom(j)) continue;
    plan.give(i, j, anchors.has(items[i]!.id) ? FIXED : HELD);
  }
}

/**
 * Mends a published assignment after a change of the panel, keeping every scored reading and
 * moving as few others as it can: a reading that somebody has not been given yet costs a quarter
 * of an average load, so loads may differ by that much before an unscored reading changes hands.
 * Otherwise as {@link assign}, with the same guarantees for what is not yet scored. Kept readings
 * stay in the same order relative to each other.
 *
 * Throws {@link JudgingRefusal} as {@link assign}, and `UNKNOWN_ID`.
 */
export function mend(existing: ExistingAssignment, change: PanelChange): MendedAssignment {
  const problem = changed(existing.problem, change);
  const work = draft(problem);
  const { items, judges, plan } = work;
  reinstate(work, existing);
  const anchors = items.flatMap(({ id }, i) => (existing.anchors.includes(id) ? [i] : []));
  giveAnchors(plan, anchors);

  const average = (items.length * problem.judgesPerItem) / Math.max(1, judges.length);
  const unfamiliar = Math.max(1, Math.ceil(average / 4));
  const before = new Set(existing.readings.map(({ item, judge }) => `${item}\n${judge}`));
  const cellKey = (i: number, j: number): string => `${items[i]!.id}\n${judges[j]!.id}`;
  for (let i = 0; i < plan.items; i++) {
    for (let j = 0; j < plan.judges; j++) {
      if (!before.has(cellKey(i, j))) plan.cost[i * plan.judges + j]! += unfamiliar;
    }
  }
  const optimal = complete(work);

  const after = new Set<string>();
  const added: { item: string; judge: string }[] = [];
  items.forEach(({ id: item }, i) => {
    judges.forEach(({ id: judge }, j) => {
      if (!plan.holds(i, j)) return;
      after.add(cellKey(i, j));
      if (!before.has(cellKey(i, j))) added.push({ item, judge });
    });
  });
  const withdrawn = existing.readings
    .filter(({ item, judge }) => !after.has(`${item}\n${judge}`))
    .map(({ item, judge }) => ({ item, judge }));
  return {
    problem,
    judges: readingLists(work),
    anchors: anchors.map((i) => items[i]!.id),
    expertShare: expertShare(work, anchors),
    optimal,
    added,
    withdrawn,
  };
}

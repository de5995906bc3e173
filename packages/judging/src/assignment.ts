import {
  complete,
  type Draft,
  draft,
  eligibleJudges,
  expertShare,
  giveAnchors,
  readingLists,
} from './assignment/assignment-draft.ts';

export interface AssignableItem {
  id: string;
  topic: string;
  /** Judges who must not read it; ids outside the panel are no matter. */
  conflicts: readonly string[];
}

export interface AssignableJudge {
  id: string;
  /** Items at most. */
  limit: number;
  /** Topics that the judge knows. */
  topics: readonly string[];
}

export interface AssignmentProblem {
  items: readonly AssignableItem[];
  judges: readonly AssignableJudge[];
  judgesPerItem: number;
  /** How many items everybody reads, within limits and conflicts. */
  anchors: number;
  /** Public text, such as the round's id: decides the order of reading and ties of the plan. */
  seed: string;
}

export interface ReadingList {
  judge: string;
  /** In the order to read them. */
  items: string[];
}

export interface Assignment {
  /** One for each judge, by id; a judge whom the plan does not need has an empty list. */
  judges: ReadingList[];
  anchors: string[];
  /** Share of the readings, anchors aside, that go to a judge who knows the topic. */
  expertShare: number;
  /** False only where the search for the cheapest plan hit its work limit; the plan still holds. */
  optimal: boolean;
}

/** Anchors are the items with the fewest conflicts, then by hash: every judge can read them. */
function chooseAnchors({ problem, items, itemHash, plan }: Draft): number[] {
  return items
    .map((_, item) => ({ item, eligible: eligibleJudges(plan, item) }))
    .sort((a, b) => b.eligible - a.eligible || itemHash[a.item]! - itemHash[b.item]!)
    .slice(0, Math.max(0, Math.floor(problem.anchors)))
    .map(({ item }) => item)
    .sort((a, b) => a - b);
}

/**
 * Assigns every item to `judgesPerItem` judges: a minimum-cost flow, exact (Ahuja, Magnanti &
 * Orlin 1993, ch. 9).
 *
 * Never broken: conflicts, limits, `judgesPerItem` different judges for each item, anchors to
 * everybody who may and can take them, one connected comparison graph. Minimised:
 * Σ load (load + 1) / 2 over the judges, which is least when loads are equal, plus a quarter of an average
 * load for each reading by a judge who does not know the topic. Connecting the graph afterwards
 * (needed only without anchors, and then rarely) swaps readings at the least extra cost.
 *
 * The same input in any order gives the same plan and the same reading order; chance has no part.
 *
 * Throws {@link JudgingRefusal} saying why there is no such plan: `DUPLICATE_ID`,
 * `TOO_FEW_JUDGES`, `TOO_LITTLE_CAPACITY`, `BOTTLENECK` or `NOT_CONNECTABLE`.
 */
export function assign(problem: AssignmentProblem): Assignment {
  const work = draft(problem);
  const anchors = chooseAnchors(work);
  giveAnchors(work.plan, anchors);
  const optimal = complete(work);
  return {
    judges: readingLists(work),
    anchors: anchors.map((i) => work.items[i]!.id),
    expertShare: expertShare(work, anchors),
    optimal,
  };
}

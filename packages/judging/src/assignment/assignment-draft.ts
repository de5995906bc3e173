import type {
  AssignableItem,
  AssignableJudge,
  AssignmentProblem,
  ReadingList,
} from '../assignment.ts';
import { byCodeUnit } from '../ratings-table.ts';
import { JudgingRefusal } from '../refusal.ts';
import { hashText, mixPair } from '../seeded-hash.ts';
import { connect, planComponents } from './assignment-connect.ts';
import { fill } from './assignment-fill.ts';
import { improve } from './assignment-improve.ts';
import { AssignmentPlan, BARRED, FIXED, FREE } from './assignment-plan.ts';

/** The problem with its ids sorted and indexed, and a plan to fill. */
export interface Draft {
  problem: AssignmentProblem;
  items: AssignableItem[];
  judges: AssignableJudge[];
  itemHash: number[];
  judgeHash: number[];
  plan: AssignmentPlan;
}

/** Throws `DUPLICATE_ID`. */
export function sortedById<T extends { id: string }>(all: readonly T[]): T[] {
  const sorted = [...all].sort((a, b) => byCodeUnit(a.id, b.id));
  sorted.forEach(({ id }, at) => {
    if (sorted[at + 1]?.id === id) throw new JudgingRefusal({ code: 'DUPLICATE_ID', id });
  });
  return sorted;
}

/**
 * An empty plan with conflicts barred and topics priced: a judge who does not know the topic
 * costs a quarter of an average load, so that an expert carries about that much more than others
 * before the reading goes to somebody else.
 */
export function draft(problem: AssignmentProblem): Draft {
  const items = sortedById(problem.items);
  const judges = sortedById(problem.judges);
  const limit = Int32Array.from(judges, (judge) => Math.max(0, Math.floor(judge.limit)));
  const plan = new AssignmentPlan(items.length, judges.length, limit, problem.judgesPerItem);
  const average = (items.length * problem.judgesPerItem) / Math.max(1, judges.length);
  const notKnowing = Math.max(1, Math.ceil(average / 4));
  const knows = judges.map((judge) => new Set(judge.topics));
  const place = new Map(judges.map((judge, j) => [judge.id, j]));
  items.forEach((item, i) => {
    const row = i * judges.length;
    knows.forEach((topics, j) => {
      plan.cost[row + j] = topics.has(item.topic) ? 0 : notKnowing;
    });
    for (const conflict of item.conflicts) {
      const j = place.get(conflict);
      if (j !== undefined) plan.cell[row + j] = BARRED;
    }
  });
  return {
    problem,
    items,
    judges,
    itemHash: items.map(({ id }) => hashText(id, hashText(problem.seed))),
    judgeHash: judges.map(({ id }) => hashText(id, hashText(problem.seed, 1))),
    plan,
  };
}

export function eligibleJudges(plan: AssignmentPlan, item: number): number {
  let eligible = 0;
  for (let judge = 0; judge < plan.judges; judge++) {
    if (plan.cell[item * plan.judges + judge] !== BARRED) eligible += 1;
  }
  return eligible;
}

export function giveAnchors(plan: AssignmentPlan, anchors: readonly number[]): void {
  for (const item of anchors) {
    for (let judge = 0; judge < plan.judges; judge++) {
      if (plan.cell[item * plan.judges + judge] === FREE && plan.hasRoom(judge)) {
        plan.give(item, judge, FIXED);
      }
    }
  }
}

/** Throws the plain reasons first: they are what a person can act on. */
function refuseIfImpossible({ problem, items, plan }: Draft): void {
  const short = items
    .map(({ id }, item) => ({ item: id, eligible: eligibleJudges(plan, item) }))
    .filter(({ eligible }) => eligible < problem.judgesPerItem);
  if (short.length > 0) {
    throw new JudgingRefusal({
      code: 'TOO_FEW_JUDGES',
      judgesPerItem: problem.judgesPerItem,
      items: short,
    });
  }
  let needed = 0;
  for (const load of plan.load) needed += load;
  for (const wanted of plan.wanted) needed += Math.max(0, wanted);
  let allowed = 0;
  plan.limit.forEach((limit, j) => {
    allowed += Math.max(limit, plan.load[j]!);
  });
  if (needed > allowed) throw new JudgingRefusal({ code: 'TOO_LITTLE_CAPACITY', needed, allowed });
}

/** Fills, improves and connects a draft in place. Throws as {@link assign}. */
export function complete(work: Draft): boolean {
  const { items, judges, itemHash, judgeHash, plan } = work;
  refuseIfImpossible(work);
  const eligible = items.map((_, item) => eligibleJudges(plan, item));
  const order = items.map((_, item) => item);
  // Items with few judges to go to choose first; among equals, the hash.
  order.sort((a, b) => eligible[a]! - eligible[b]! || itemHash[a]! - itemHash[b]!);
  const shortage = fill(plan, order, (i, j) => mixPair(itemHash[i]!, judgeHash[j]!));
  if (shortage) {
    throw new JudgingRefusal({
      code: 'BOTTLENECK',
      items: shortage.items.map((i) => items[i]!.id),
      judges: shortage.judges.map((j) => judges[j]!.id),
      needed: shortage.needed,
      allowed: shortage.allowed,
    });
  }
  const optimal = improve(plan);
  if (!connect(plan)) {
    const components = planComponents(plan).map((part) => ({
      items: part.items.map((i) => items[i]!.id),
      judges: part.judges.map((j) => judges[j]!.id),
    }));
    throw new JudgingRefusal({ code: 'NOT_CONNECTABLE', components });
  }
  return optimal;
}

/** Each judge's items in the order of a hash of both: no order of arrival, topic or merit shows. */
export function readingLists({ items, judges, itemHash, judgeHash, plan }: Draft): ReadingList[] {
  return judges.map(({ id }, judge) => {
    const order: { item: string; key: number }[] = [];
    items.forEach((item, i) => {
      if (!plan.holds(i, judge)) return;
      order.push({ item: item.id, key: mixPair(judgeHash[judge]!, itemHash[i]!) });
    });
    order.sort((a, b) => a.key - b.key || byCodeUnit(a.item, b.item));
    return { judge: id, items: order.map(({ item }) => item) };
  });
}

export function expertShare({ items, judges, plan }: Draft, anchors: readonly number[]): number {
  const aside = new Set(anchors);
  let readings = 0;
  let expert = 0;
  judges.forEach(({ topics }, judge) => {
    const known = new Set(topics);
    items.forEach(({ topic }, item) => {
      if (aside.has(item) || !plan.holds(item, judge)) return;
      readings += 1;
      if (known.has(topic)) expert += 1;
    });
  });
  return readings === 0 ? 1 : expert / readings;
}

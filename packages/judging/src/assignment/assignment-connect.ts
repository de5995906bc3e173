import { DisjointSets } from '../comparison-graph.ts';
import type { AssignmentPlan } from './assignment-plan.ts';
import { FREE, HELD } from './assignment-plan.ts';

/** The component of each item and judge in the comparison graph; judges come after the items. */
function label(plan: AssignmentPlan): { sets: DisjointSets; count: number } {
  const sets = new DisjointSets(plan.items + plan.judges);
  let count = plan.items;
  for (let judge = 0; judge < plan.judges; judge++) if (plan.load[judge]! > 0) count += 1;
  for (let item = 0; item < plan.items; item++) {
    for (let judge = 0; judge < plan.judges; judge++) {
      if (plan.holds(item, judge) && sets.join(item, plan.items + judge)) count -= 1;
    }
  }
  return { sets, count };
}

/** Groups of item and judge indexes that share no reading; judges without one are left out. */
export function planComponents(plan: AssignmentPlan): { items: number[]; judges: number[] }[] {
  const { sets } = label(plan);
  const byRoot = new Map<number, { items: number[]; judges: number[] }>();
  for (let node = 0; node < plan.items + plan.judges; node++) {
    const judge = node - plan.items;
    if (judge >= 0 && plan.load[judge] === 0) continue;
    const root = sets.find(node);
    const group = byRoot.get(root) ?? { items: [], judges: [] };
    if (judge >= 0) group.judges.push(judge);
    else group.items.push(node);
    byRoot.set(root, group);
  }
  return [...byRoot.values()];
}

/** A swap keeps both loads: judge a hands item i to b and takes item k from b. */
interface Swap {
  a: number;
  i: number;
  b: number;
  k: number;
}

function apply(plan: AssignmentPlan, { a, i, b, k }: Swap): void {
  plan.move(i, a, b);
  plan.move(k, b, a);
}

/**
 * Joins the parts of the comparison graph by swapping readings between them, so that no load
 * changes; among the swaps that join two parts the cheapest is taken. True when one part remains.
 *
 * A swap joins parts unless both readings it breaks were bridges; with two or more judges an item
 * that is rare, and the next swap is tried.
 */
export function connect(plan: AssignmentPlan): boolean {
  let { sets, count } = label(plan);
  while (count > 1) {
    const swap = swapsBetweenParts(plan, sets).find((candidate) => {
      apply(plan, candidate);
      if (label(plan).count < count) return true;
      apply(plan, { a: candidate.b, i: candidate.i, b: candidate.a, k: candidate.k });
      return false;
    });
    if (!swap) return false;
    ({ sets, count } = label(plan));
  }
  return true;
}

/** Swaps tried per join: all of a small plan's, the cheapest of a large one's. */
const CANDIDATES = 400;

function swapsBetweenParts(plan: AssignmentPlan, sets: DisjointSets): Swap[] {
  const held: [number, number][] = [];
  for (let item = 0; item < plan.items; item++) {
    for (let judge = 0; judge < plan.judges; judge++) {
      if (plan.cell[item * plan.judges + judge] === HELD) held.push([item, judge]);
    }
  }
  const first = held[0] ? sets.find(held[0][0]) : -1;
  const inside = held.filter(([item]) => sets.find(item) === first);
  const outside = held.filter(([item]) => sets.find(item) !== first);
  const priced: { swap: Swap; change: number }[] = [];
  for (const [k, b] of outside) {
    for (const [i, a] of inside) {
      const toB = i * plan.judges + b;
      const toA = k * plan.judges + a;
      if (plan.cell[toB] !== FREE || plan.cell[toA] !== FREE) continue;
      const now = plan.cost[i * plan.judges + a]! + plan.cost[k * plan.judges + b]!;
      priced.push({ swap: { a, i, b, k }, change: plan.cost[toB]! + plan.cost[toA]! - now });
      if (priced.length >= CANDIDATES * CANDIDATES) break;
    }
  }
  priced.sort((x, y) => x.change - y.change);
  return priced.slice(0, CANDIDATES).map(({ swap }) => swap);
}

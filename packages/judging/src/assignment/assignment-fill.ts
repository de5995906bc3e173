import type { AssignmentPlan } from './assignment-plan.ts';
import { FREE, HELD } from './assignment-plan.ts';

/** Items and judges, by index, of which no plan satisfies all: the judges are full. */
export interface Shortage {
  items: number[];
  judges: number[];
  needed: number;
  allowed: number;
}

/**
 * Gives every item its readings: each to the cheapest judge with room, ties by `preference`; and
 * where all its judges are full, along a shortest chain of moves that frees one (augmenting paths,
 * Ford & Fulkerson 1956). Finds a plan whenever there is one; otherwise returns the shortage that
 * proves there is none (Hall 1935), and the plan is partly filled.
 */
export function fill(
  plan: AssignmentPlan,
  itemOrder: readonly number[],
  preference: (item: number, judge: number) => number,
): Shortage | undefined {
  for (const item of itemOrder) {
    while (plan.wanted[item]! > 0) {
      const judge = cheapest(plan, item, preference);
      if (judge >= 0) {
        plan.give(item, judge);
        continue;
      }
      const shortage = augment(plan, item);
      if (shortage) return shortage;
    }
  }
  return undefined;
}

function cheapest(
  plan: AssignmentPlan,
  item: number,
  preference: (item: number, judge: number) => number,
): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestPreference = 0;
  for (let judge = 0; judge < plan.judges; judge++) {
    const at = item * plan.judges + judge;
    if (plan.cell[at] !== FREE || !plan.hasRoom(judge)) continue;
    const cost = plan.load[judge]! + plan.cost[at]!;
    if (cost > bestCost) continue;
    const liked = preference(item, judge);
    if (cost < bestCost || liked < bestPreference) {
      best = judge;
      bestCost = cost;
      bestPreference = liked;
    }
  }
  return best;
}

/** Frees a judge for the item by moving other readings along, breadth first. */
function augment(plan: AssignmentPlan, wanting: number): Shortage | undefined {
  const { judges } = plan;
  const cameFrom = new Int32Array(judges).fill(-2);
  const byItem = new Int32Array(judges).fill(-1);
  const queue: number[] = [];
  for (let judge = 0; judge < judges; judge++) {
    if (plan.cell[wanting * judges + judge] === FREE) {
      cameFrom[judge] = -1;
      byItem[judge] = wanting;
      queue.push(judge);
    }
  }
  for (let head = 0; head < queue.length; head++) {
    const full = queue[head]!;
    for (let item = 0; item < plan.items; item++) {
      if (plan.cell[item * judges + full] !== HELD) continue;
      for (let other = 0; other < judges; other++) {
        if (cameFrom[other] !== -2 || plan.cell[item * judges + other] !== FREE) continue;
        cameFrom[other] = full;
        byItem[other] = item;
        if (plan.hasRoom(other)) {
          shift(plan, other, cameFrom, byItem);
          return undefined;
        }
        queue.push(other);
      }
    }
  }
  return shortageOf(plan, wanting, queue);
}

function shift(plan: AssignmentPlan, last: number, cameFrom: Int32Array, byItem: Int32Array): void {
  let judge = last;
  while (cameFrom[judge]! >= 0) {
    plan.move(byItem[judge]!, cameFrom[judge]!, judge);
    judge = cameFrom[judge]!;
  }
  plan.give(byItem[judge]!, judge);
}

/** The judges reached are all full, and the items that they hold have nobody else to go to. */
function shortageOf(plan: AssignmentPlan, wanting: number, reached: number[]): Shortage {
  const items = new Set([wanting]);
  let held = 0;
  for (const judge of reached) {
    for (let item = 0; item < plan.items; item++) {
      if (!plan.holds(item, judge)) continue;
      held += 1;
      items.add(item);
    }
  }
  return {
    items: [...items].sort((a, b) => a - b),
    judges: [...reached].sort((a, b) => a - b),
    needed: held + plan.wanted[wanting]!,
    allowed: held,
  };
}

import type { AssignmentPlan } from './assignment-plan.ts';
import { FREE, HELD } from './assignment-plan.ts';

const NONE = 2 ** 30;

/** Edge relaxations after which the search stops: some ten seconds of work, far above need. */
const WORK_LIMIT = 4e9;

/**
 * The cheapest reading that each judge could hand to each other one, kept up to date as readings
 * move: the residual network of the flow with its items folded away.
 */
class HandOver {
  readonly cost: Int32Array;
  readonly item: Int32Array;
  private readonly plan: AssignmentPlan;
  private readonly held: Set<number>[];

  constructor(plan: AssignmentPlan) {
    this.plan = plan;
    this.cost = new Int32Array(plan.judges * plan.judges);
    this.item = new Int32Array(plan.judges * plan.judges);
    this.held = Array.from({ length: plan.judges }, () => new Set<number>());
    for (let item = 0; item < plan.items; item++) {
      for (let judge = 0; judge < plan.judges; judge++) {
        if (plan.cell[item * plan.judges + judge] === HELD) this.held[judge]!.add(item);
      }
    }
    for (let judge = 0; judge < plan.judges; judge++) this.refresh(judge);
  }

  private refresh(from: number): void {
    const { judges, cell, cost } = this.plan;
    const row = from * judges;
    this.cost.fill(NONE, row, row + judges);
    for (const item of this.held[from]!) {
      const base = item * judges;
      const own = cost[base + from]!;
      for (let to = 0; to < judges; to++) {
        if (cell[base + to] !== FREE) continue;
        const change = cost[base + to]! - own;
        const at = row + to;
        // The smaller item wins a tie, so that the history of the sets leaves no trace.
        if (change < this.cost[at]! || (change === this.cost[at]! && item < this.item[at]!)) {
          this.cost[at] = change;
          this.item[at] = item;
        }
      }
    }
  }

  /** Applies hand-overs along `path`, then refreshes every judge whose choices changed. */
  apply(path: readonly number[]): void {
    const { judges, cell } = this.plan;
    const moved: number[] = [];
    for (let step = 0; step + 1 < path.length; step++) {
      const from = path[step]!;
      const to = path[step + 1]!;
      const item = this.item[from * judges + to]!;
      this.plan.move(item, from, to);
      this.held[from]!.delete(item);
      this.held[to]!.add(item);
      moved.push(item);
    }
    const stale = new Set(path);
    for (const item of moved) {
      for (let judge = 0; judge < judges; judge++) {
        if (cell[item * judges + judge] === HELD) stale.add(judge);
      }
    }
    for (const judge of stale) this.refresh(judge);
  }
}

/**
 * Lowers a feasible plan's cost to the minimum by cancelling negative cycles (Klein 1967,
 * Management Science 14:205–220) found by Bellman–Ford; the plan is optimal when none is left.
 *
 * Returns whether the optimum was reached within the work limit. Costs are whole numbers, so the
 * outcome is exact, and depends on nothing but the plan.
 */
export function improve(plan: AssignmentPlan): boolean {
  const handOver = new HandOver(plan);
  let work = 0;
  while (work < WORK_LIMIT) {
    const { path, relaxations } = findCheaperPath(plan, handOver);
    work += relaxations;
    if (!path) return true;
    handOver.apply(path);
  }
  return false;
}

/**
 * Bellman–Ford over the judges and one node more, the pool: pool → j takes a reading from j
 * (saving load j), j → pool leaves one with it (costing load j + 1).
 */
function findCheaperPath(
  plan: AssignmentPlan,
  handOver: HandOver,
): { path?: number[]; relaxations: number } {
  const { judges } = plan;
  const pool = judges;
  const distance = new Float64Array(judges + 1);
  const parent = new Int32Array(judges + 1).fill(-1);
  let relaxations = 0;
  for (;;) {
    let changed = false;
    for (let from = 0; from < judges; from++) {
      const base = distance[from]!;
      const row = from * judges;
      for (let to = 0; to < judges; to++) {
        const reach = base + handOver.cost[row + to]!;
        if (reach < distance[to]!) {
          distance[to] = reach;
          parent[to] = from;
          changed = true;
        }
      }
      if (plan.hasRoom(from) && base + plan.load[from]! + 1 < distance[pool]!) {
        distance[pool] = base + plan.load[from]! + 1;
        parent[pool] = from;
        changed = true;
      }
    }
    for (let to = 0; to < judges; to++) {
      if (distance[pool]! - plan.load[to]! < distance[to]!) {
        distance[to] = distance[pool]! - plan.load[to]!;
        parent[to] = pool;
        changed = true;
      }
    }
    relaxations += judges * judges;
    const cycle = cycleIn(parent);
    if (cycle) return { path: asPath(cycle, pool), relaxations };
    if (!changed) return { relaxations };
  }
}

/** A cycle of the parent pointers, each node followed by the one it leads to. */
function cycleIn(parent: Int32Array): number[] | undefined {
  const seenIn = new Int32Array(parent.length).fill(-1);
  for (let start = 0; start < parent.length; start++) {
    let node = start;
    while (node >= 0 && seenIn[node] === -1) {
      seenIn[node] = start;
      node = parent[node]!;
    }
    if (node < 0 || seenIn[node] !== start) continue;
    const cycle = [node];
    for (let at = parent[node]!; at !== node; at = parent[at]!) cycle.push(at);
    return cycle.reverse();
  }
  return undefined;
}

/** The hand-overs of a cycle: from the pool round to the pool, or closed on its first judge. */
function asPath(cycle: number[], pool: number): number[] {
  const at = cycle.indexOf(pool);
  if (at < 0) return [...cycle, cycle[0]!];
  return [...cycle.slice(at + 1), ...cycle.slice(0, at)];
}

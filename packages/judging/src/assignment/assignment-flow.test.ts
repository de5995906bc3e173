import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fill } from './assignment-fill.ts';
import { improve } from './assignment-improve.ts';
import { AssignmentPlan, BARRED } from './assignment-plan.ts';

interface Small {
  limits: number[];
  demand: number;
  /** Per item and judge: undefined is a conflict, otherwise the cost. */
  cells: (number | undefined)[][];
}

const smallProblems: fc.Arbitrary<Small> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([items, judges]) =>
    fc.record({
      limits: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: judges, maxLength: judges }),
      demand: fc.integer({ min: 1, max: 2 }),
      cells: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 4 }), {
          minLength: judges,
          maxLength: judges,
        }),
        { minLength: items, maxLength: items },
      ),
    }),
  );

function planOf({ limits, demand, cells }: Small): AssignmentPlan {
  const plan = new AssignmentPlan(cells.length, limits.length, Int32Array.from(limits), demand);
  cells.forEach((row, i) => {
    row.forEach((cost, j) => {
      if (cost === undefined) plan.cell[i * limits.length + j] = BARRED;
      else plan.cost[i * limits.length + j] = cost;
    });
  });
  return plan;
}

/** The least cost over every plan there is, tried one by one; infinite where there is none. */
function exhaustive({ limits, demand, cells }: Small): number {
  const loads = limits.map(() => 0);
  const from = (item: number): number => {
    if (item === cells.length) return loads.reduce((sum, load) => sum + (load * (load + 1)) / 2, 0);
    let best = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 1 << limits.length; set++) {
      const chosen = limits.flatMap((_, j) => (set & (1 << j) ? [j] : []));
      if (chosen.length !== demand) continue;
      if (chosen.some((j) => cells[item]![j] === undefined || loads[j]! >= limits[j]!)) continue;
      for (const j of chosen) loads[j]! += 1;
      const cost = chosen.reduce((sum, j) => sum + cells[item]![j]!, 0);
      best = Math.min(best, cost + from(item + 1));
      for (const j of chosen) loads[j]! -= 1;
    }
    return best;
  };
  return from(0);
}

describe('the flow under an assignment', () => {
  test('finds a plan exactly where there is one, and the cheapest', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const plan = planOf(problem);
        const shortage = fill(
          plan,
          problem.cells.map((_, item) => item),
          (item, judge) => (item * 7 + judge * 3) % 5,
        );
        const least = exhaustive(problem);
        expect(shortage === undefined).toBe(Number.isFinite(least));
        if (shortage) return;
        expect(improve(plan)).toBe(true);
        expect(plan.totalCost()).toBe(least);
      }),
      { numRuns: 500 },
    );
  });

  test('proves a shortage: the named items may go to no other judge with room', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const shortage = fill(planOf(problem), [...problem.cells.keys()], () => 0);
        if (!shortage) return;
        const room = shortage.judges.reduce((sum, j) => sum + problem.limits[j]!, 0);
        const others = problem.limits.flatMap((_, j) => (shortage.judges.includes(j) ? [] : [j]));
        const leastNeeded = shortage.items.reduce((sum, item) => {
          const elsewhere = others.filter((j) => problem.cells[item]![j] !== undefined).length;
          return sum + Math.max(0, problem.demand - elsewhere);
        }, 0);
        expect(leastNeeded).toBeGreaterThan(room);
        expect(shortage.needed).toBeGreaterThan(shortage.allowed);
      }),
      { numRuns: 500 },
    );
  });
});

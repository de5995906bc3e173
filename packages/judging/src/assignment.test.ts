import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AssignmentProblem } from './assignment.ts';
import { assign } from './assignment.ts';
import { mend } from './assignment-mend.ts';
import { comparisonComponents } from './comparison-graph.ts';
import { JudgingRefusal } from './refusal.ts';

const TOPICS = ['CUSTOMER_CARE', 'PRODUCTS_SERVICES_PROMOTIONS', 'NETWORK_QUALITY', 'OTHER'];

function problemOf(over: Partial<AssignmentProblem> = {}): AssignmentProblem {
  return {
    items: Array.from({ length: 60 }, (_, i) => ({
      id: `item-${i}`,
      topic: TOPICS[i % 4]!,
      conflicts: i % 6 === 0 ? [`judge-${i % 8}`] : [],
    })),
    judges: Array.from({ length: 8 }, (_, j) => ({
      id: `judge-${j}`,
      limit: 40,
      topics: [TOPICS[j % 4]!],
    })),
    judgesPerItem: 3,
    anchors: 3,
    seed: 'round-1',
    ...over,
  };
}

function refusalOf(problem: AssignmentProblem): JudgingRefusal {
  try {
    assign(problem);
  } catch (error) {
    if (error instanceof JudgingRefusal) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

function readersOf(judges: { judge: string; items: string[] }[]): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  for (const { judge, items } of judges) {
    for (const item of items) readers.set(item, [...(readers.get(item) ?? []), judge]);
  }
  return readers;
}

function partsOf(judges: { judge: string; items: string[] }[]): number {
  return comparisonComponents(
    judges.flatMap(({ judge, items }) => items.map((item) => ({ item, judge, score: 1 }))),
  ).length;
}

describe('an assignment', () => {
  test('gives each item its judges, keeps conflicts and limits, and has everybody read the anchors', () => {
    const problem = problemOf();
    const { judges, anchors, optimal } = assign(problem);
    expect(anchors).toHaveLength(3);
    expect(optimal).toBe(true);
    const readers = readersOf(judges);
    for (const { id, conflicts } of problem.items) {
      const readBy = readers.get(id)!;
      expect(new Set(readBy).size).toBe(readBy.length);
      expect(readBy).toHaveLength(anchors.includes(id) ? 8 : 3);
      expect(readBy.filter((judge) => conflicts.includes(judge))).toEqual([]);
    }
    const loads = judges.map(({ items }) => items.length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2);
    expect(partsOf(judges)).toBe(1);
  });

  test('prefers judges who know the topic while loads allow', () => {
    expect(assign(problemOf({ anchors: 0 })).expertShare).toBeGreaterThan(0.55);
    const nobodyKnows = problemOf().judges.map((judge) => ({ ...judge, topics: [] }));
    expect(assign(problemOf({ judges: nobodyKnows })).expertShare).toBe(0);
  });

  test('has each judge read in an order of their own', () => {
    const { judges } = assign(problemOf({ anchors: 10 }));
    const [first, second] = judges.map(({ items }) =>
      items.filter((item) => judges[0]!.items.includes(item) && judges[1]!.items.includes(item)),
    );
    expect([...first!].sort()).toEqual([...second!].sort());
    expect(first).not.toEqual(second);
    expect(first).not.toEqual([...first!].sort());
  });

  test('gives another order for another seed, and the same for the same', () => {
    expect(assign(problemOf())).toEqual(assign(problemOf()));
    expect(assign(problemOf({ seed: 'round-2' }))).not.toEqual(assign(problemOf()));
  });

  test('does not depend on the order of items and judges', () => {
    const { items, judges } = problemOf();
    expect(
      assign(problemOf({ items: [...items].reverse(), judges: [...judges].reverse() })),
    ).toEqual(assign(problemOf()));
  });

  test('connects panels that expertise alone would part', () => {
    const split = problemOf({
      anchors: 0,
      judgesPerItem: 2,
      items: Array.from({ length: 40 }, (_, i) => ({
        id: `item-${i}`,
        topic: TOPICS[i % 2]!,
        conflicts: [],
      })),
      judges: Array.from({ length: 6 }, (_, j) => ({
        id: `judge-${j}`,
        limit: 14,
        topics: [TOPICS[j % 2]!],
      })),
    });
    const { judges, expertShare } = assign(split);
    expect(partsOf(judges)).toBe(1);
    expect(expertShare).toBe(78 / 80);
  });

  test('keeps every promise on whatever panel there is, or says why not', () => {
    const panels = fc.record({
      judgesPerItem: fc.integer({ min: 2, max: 3 }),
      anchors: fc.integer({ min: 0, max: 2 }),
      seed: fc.string({ maxLength: 4 }),
      judges: fc.array(
        fc.record({
          limit: fc.integer({ min: 0, max: 12 }),
          topics: fc.subarray(TOPICS),
        }),
        { minLength: 3, maxLength: 6 },
      ),
      items: fc.array(
        fc.record({
          topic: fc.constantFrom(...TOPICS),
          conflicts: fc.subarray([...'abcdef'], { maxLength: 2 }),
        }),
        { minLength: 2, maxLength: 10 },
      ),
    });
    fc.assert(
      fc.property(panels, (panel) => {
        const problem: AssignmentProblem = {
          ...panel,
          judges: panel.judges.map((judge, j) => ({ ...judge, id: 'abcdef'[j]! })),
          items: panel.items.map((item, i) => ({ ...item, id: `item-${i}` })),
        };
        try {
          const { judges } = assign(problem);
          const readers = readersOf(judges);
          for (const { id, conflicts } of problem.items) {
            expect(readers.get(id)!.length).toBeGreaterThanOrEqual(panel.judgesPerItem);
            expect(readers.get(id)!.some((judge) => conflicts.includes(judge))).toBe(false);
          }
          judges.forEach(({ items }, j) => {
            expect(items.length).toBeLessThanOrEqual(panel.judges[j]!.limit);
          });
          expect(partsOf(judges)).toBe(1);
        } catch (error) {
          if (!(error instanceof JudgingRefusal)) throw error;
          expect(error.words.vi).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('refusing an assignment', () => {
  test('names items with too few judges left', () => {
    const items = [
      ...problemOf().items,
      {
        id: 'everybody-knows-her',
        topic: 'OTHER',
        conflicts: ['judge-0', 'judge-1', 'judge-2', 'judge-3', 'judge-4', 'judge-5'],
      },
    ];
    expect(refusalOf(problemOf({ items })).facts).toEqual({
      code: 'TOO_FEW_JUDGES',
      judgesPerItem: 3,
      items: [{ item: 'everybody-knows-her', eligible: 2 }],
    });
  });

  test('counts what the limits lack', () => {
    const judges = problemOf().judges.map((judge) => ({ ...judge, limit: 20 }));
    expect(refusalOf(problemOf({ judges })).facts).toEqual({
      code: 'TOO_LITTLE_CAPACITY',
      needed: 3 * 8 + 57 * 3,
      allowed: 160,
    });
  });

  test('shows the bottleneck where only some judges may read some items', () => {
    const onlyTwo = ['judge-2', 'judge-3', 'judge-4', 'judge-5', 'judge-6', 'judge-7'];
    const refusal = refusalOf(
      problemOf({
        anchors: 0,
        judgesPerItem: 2,
        items: problemOf().items.map((item, i) => ({ ...item, conflicts: i < 41 ? onlyTwo : [] })),
      }),
    );
    expect(refusal.facts).toMatchObject({ code: 'BOTTLENECK', judges: ['judge-0', 'judge-1'] });
    expect(refusal.words.en).toContain('Only judges judge-0, judge-1 may read');
  });

  test('says when one judge per item and no anchor leaves nothing to compare judges by', () => {
    const refusal = refusalOf(problemOf({ judgesPerItem: 1, anchors: 0 }));
    expect(refusal.code).toBe('NOT_CONNECTABLE');
    expect(assign(problemOf({ judgesPerItem: 1, anchors: 1 })).anchors).toHaveLength(1);
  });

  test('refuses the same judge twice', () => {
    const { judges } = problemOf();
    expect(refusalOf(problemOf({ judges: [...judges, judges[0]!] })).code).toBe('DUPLICATE_ID');
  });
});

describe('mending an assignment', () => {
  const problem = problemOf();
  const { judges, anchors } = assign(problem);
  const readings = judges.flatMap(({ judge, items }) =>
    items.map((item, place) => ({ item, judge, scored: place < 10 })),
  );
  const existing = { problem, anchors, readings };

  test('changes nothing when nothing changed', () => {
    const mended = mend(existing, {});
    expect(mended.added).toEqual([]);
    expect(mended.withdrawn).toEqual([]);
    expect(mended.judges).toEqual(judges);
  });

  test('hands on what a judge who leaves has not scored, and keeps what they have', () => {
    const mended = mend(existing, { leaving: ['judge-2'] });
    const kept = mended.judges.find(({ judge }) => judge === 'judge-2')!.items;
    expect(kept).toEqual(judges.find(({ judge }) => judge === 'judge-2')!.items.slice(0, 10));
    const readers = readersOf(mended.judges);
    for (const { id } of problem.items) expect(readers.get(id)!.length).toBeGreaterThanOrEqual(3);
    expect(mended.withdrawn.filter(({ judge }) => judge !== 'judge-2')).toEqual([]);
    for (const { item, judge } of mended.withdrawn) {
      expect(readings.find((r) => r.item === item && r.judge === judge)!.scored).toBe(false);
    }
  });

  test('lets a judge who joins take a share, and read the anchors', () => {
    const joining = [{ id: 'judge-new', limit: 30, topics: ['OTHER'] }];
    const mended = mend(existing, { leaving: ['judge-1'], joining });
    const own = mended.judges.find(({ judge }) => judge === 'judge-new')!.items;
    expect(own).toEqual(expect.arrayContaining(anchors));
    expect(own.length).toBeGreaterThan(8);
    expect(partsOf(mended.judges.filter(({ items }) => items.length > 0))).toBe(1);
  });

  test('takes back an unscored reading with a conflict declared since', () => {
    const unscored = readings.find((r) => !r.scored && !anchors.includes(r.item))!;
    const { item, judge } = unscored;
    const mended = mend(existing, { conflicts: [{ item, judge }] });
    expect(mended.withdrawn).toEqual([{ item, judge }]);
    expect(mended.added).toHaveLength(1);
    expect(mended.added[0]!.item).toBe(item);
  });

  test('mends a mended assignment', () => {
    const once = mend(existing, { leaving: ['judge-2'] });
    const again = once.judges.flatMap(({ judge, items }) =>
      items.map((item) => ({
        item,
        judge,
        scored: readings.some((r) => r.scored && r.item === item && r.judge === judge),
      })),
    );
    const twice = mend(
      { problem: once.problem, anchors: once.anchors, readings: again },
      { limits: [{ judge: 'judge-3', limit: 12 }] },
    );
    expect(twice.judges.find(({ judge }) => judge === 'judge-3')!.items).toHaveLength(12);
  });

  test('refuses a change that names nobody', () => {
    expect(() => mend(existing, { leaving: ['judge-99'] })).toThrow('No item or judge has the id');
  });
});

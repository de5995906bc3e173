import { JudgingRefusal } from '@chia-se/judging';
import { describe, expect, test } from '@jest/globals';
import { type AssignmentProblem, anchorsThatFit, planAssignments } from './round-assignment.ts';

function problem(items: number, judges: number, limit: number): AssignmentProblem {
  return {
    seed: 'round',
    judgesPerItem: 3,
    anchors: null,
    items: Array.from({ length: items }, (_, n) => ({ id: `i${n}`, topic: 'A', conflicts: [] })),
    judges: Array.from({ length: judges }, (_, n) => ({
      id: `j${n}`,
      name: `Judge ${n}`,
      limit,
      topics: [],
    })),
  };
}

describe('the plan of a round', () => {
  test('has three opinions that everybody reads where limits allow, fewer or none where they do not', () => {
    expect(anchorsThatFit(problem(200, 24, 38))).toBe(3);
    expect(anchorsThatFit(problem(20, 24, 4))).toBe(1);
    expect(anchorsThatFit(problem(20, 24, 1))).toBe(0);
    expect(anchorsThatFit(problem(2, 4, 50))).toBe(2);
  });

  test('gives each opinion to as many judges as asked, within limits', () => {
    const { readings, anchors } = planAssignments(problem(60, 12, 20));
    expect(anchors).toHaveLength(3);
    const readers = new Map<string, number>();
    for (const { items } of readings) {
      expect(items.length).toBeLessThanOrEqual(20);
      for (const item of items) readers.set(item, (readers.get(item) ?? 0) + 1);
    }
    expect(readers.size).toBe(60);
    expect([...readers].every(([item, count]) => count === (anchors.includes(item) ? 12 : 3))).toBe(
      true,
    );
  });

  test('says who is short of room by name, not by code', () => {
    const narrow = problem(4, 4, 10);
    const items = narrow.items.map((item) => ({ ...item, conflicts: ['j0'] }));
    const judges = narrow.judges.map((judge, n) => ({ ...judge, limit: n === 1 ? 1 : 10 }));
    const plan = () => planAssignments({ ...narrow, anchors: 0, items, judges });
    expect(plan).toThrow(JudgingRefusal);
    expect(plan).toThrow(/Judge 1/);
  });
});

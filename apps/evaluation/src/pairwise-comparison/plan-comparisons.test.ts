import { describe, expect, test } from '@jest/globals';
import { type Finalist, planComparisons } from './plan-comparisons.ts';

const finalist = (code: string, ...unable: string[]): Finalist => ({ code, unable });
const five = ['a', 'b', 'c', 'd', 'e'].map((code) => finalist(code));
const judges = ['x', 'y', 'z', 'w'];

describe('a plan of comparisons', () => {
  test('gives each pair to as many judges as wanted, each once, in level loads', () => {
    const plan = planComparisons('key', five, judges, 3);
    expect(plan).toHaveLength(30);
    const once = new Set(
      plan.map(({ judge, first, second }) => [judge, ...[first, second].sort()].join()),
    );
    expect(once.size).toBe(30);
    const loads = judges.map((one) => plan.filter(({ judge }) => judge === one).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  test('keeps judges from what they have a conflict with, and goes with fewer then', () => {
    const plan = planComparisons(
      'key',
      [finalist('a', 'x', 'y', 'z'), ...five.slice(1, 3)],
      judges,
      2,
    );
    const withA = plan.filter(({ first, second }) => first === 'a' || second === 'a');
    expect(new Set(withA.map(({ judge }) => judge))).toEqual(new Set(['w']));
    expect(withA).toHaveLength(2);
  });

  test('turns pairs and shuffles the order for each judge, and is the same each time', () => {
    const plan = planComparisons('key', five, judges, 4);
    expect(planComparisons('key', [...five].reverse(), [...judges].reverse(), 4)).toEqual(plan);
    expect(planComparisons('other', five, judges, 4)).not.toEqual(plan);
    const readBy = (one: string) =>
      plan
        .filter(({ judge }) => judge === one)
        .map(({ first, second }) => [first, second].sort().join());
    expect(readBy('x')).not.toEqual(readBy('y'));
    const turned = plan.filter(({ first, second }) => first > second).length;
    expect(turned).toBeGreaterThan(8);
    expect(turned).toBeLessThan(32);
  });
});

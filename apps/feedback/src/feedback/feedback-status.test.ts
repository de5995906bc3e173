import { describe, expect, test } from '@jest/globals';
import { effectOnJudging, everyStatus, isPublic, mayFollow } from './feedback-status.ts';

/** Every change that is allowed, with what it means for the judging. All other pairs are refused. */
const allowed: Readonly<Record<string, 'ACCEPTED' | 'WITHDRAWN' | null>> = {
  'RECEIVED → WITHDRAWN': null,
  'HELD → WITHDRAWN': null,
  'ACKNOWLEDGED → WITHDRAWN': 'WITHDRAWN',
  'RECEIVED → HELD': null,
  'RECEIVED → REJECTED': null,
  'RECEIVED → MERGED': null,
  'RECEIVED → ACKNOWLEDGED': 'ACCEPTED',
  'HELD → RECEIVED': null,
  'HELD → REJECTED': null,
  'HELD → MERGED': null,
  'ACKNOWLEDGED → IN_PROGRESS': null,
  'ACKNOWLEDGED → DECLINED': null,
  'ACKNOWLEDGED → HELD': 'WITHDRAWN',
  'ACKNOWLEDGED → MERGED': 'WITHDRAWN',
  'IN_PROGRESS → ADOPTED': null,
  'IN_PROGRESS → DECLINED': null,
  'IN_PROGRESS → MERGED': 'WITHDRAWN',
  'IN_PROGRESS → HELD': 'WITHDRAWN',
  'ADOPTED → DELIVERED': null,
  'ADOPTED → DECLINED': null,
  'ADOPTED → HELD': 'WITHDRAWN',
  'DELIVERED → IN_PROGRESS': null,
  'DELIVERED → HELD': 'WITHDRAWN',
  'DECLINED → HELD': 'WITHDRAWN',
};

const pairs = everyStatus.flatMap((from) => everyStatus.map((to) => [from, to] as const));

describe('handling', () => {
  test('there are ten statuses, and each pair is decided', () => {
    expect(pairs).toHaveLength(100);
    const known = pairs.map(([from, to]) => `${from} → ${to}`);
    expect(known).toEqual(expect.arrayContaining(Object.keys(allowed)));
  });

  test.each(pairs)('%s → %s', (from, to) => {
    const effect = allowed[`${from} → ${to}`];
    expect(mayFollow(from, to)).toBe(effect !== undefined);
    if (effect !== undefined) expect(effectOnJudging(from, to)).toBe(effect);
  });

  test('nothing becomes public but by being acknowledged', () => {
    const ways = pairs.filter(
      ([from, to]) => mayFollow(from, to) && !isPublic(from) && isPublic(to),
    );
    expect(ways).toEqual([['RECEIVED', 'ACKNOWLEDGED']]);
  });
});

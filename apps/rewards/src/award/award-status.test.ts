import { describe, expect, test } from '@jest/globals';
import { AwardStatus } from './award.type.ts';
import { whyNotAwarding } from './award-people.ts';
import { canBecome } from './award-status.ts';

const steps = new Set([
  'PROPOSED APPROVED',
  'PROPOSED REJECTED',
  'APPROVED ANNOUNCED',
  'APPROVED REJECTED',
  'ANNOUNCED CLAIMED',
  'ANNOUNCED DECLINED',
  'ANNOUNCED EXPIRED',
  'ANNOUNCED DISQUALIFIED',
  'CLAIMED DISQUALIFIED',
  'CLAIMED FULFILLING',
  'FULFILLING FULFILLED',
]);
const all = Object.values(AwardStatus);

describe('the life of an award', () => {
  test.each(all.flatMap((from) => all.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    expect(canBecome(from, to)).toBe(steps.has(`${from} ${to}`));
  });
});

describe('the people of an award', () => {
  test('somebody new may act', () => {
    expect(whyNotAwarding('c', { proposedBy: 'a', approvedBy: 'b' }, ['j'])).toBeNull();
  });

  test('whoever acted before may not act again', () => {
    expect(whyNotAwarding('a', { proposedBy: 'a' }, [])).toBe('SAME_PERSON');
    expect(whyNotAwarding('b', { proposedBy: null, approvedBy: 'b' }, [])).toBe('SAME_PERSON');
    expect(whyNotAwarding('c', { publishedBy: 'c' }, [])).toBe('SAME_PERSON');
  });

  test('a judge may not act at all', () => {
    expect(whyNotAwarding('j', {}, ['i', 'j'])).toBe('JUDGED_THIS_ROUND');
  });
});

import { describe, expect, test } from '@jest/globals';
import { appealUntil } from './appeal-deadline.ts';

describe('an appeal is possible', () => {
  test.each([
    ['2026-11-30T16:59:59.999Z', '2026-12-07T17:00:00.000Z'],
    ['2026-11-30T17:00:00.000Z', '2026-12-08T17:00:00.000Z'],
    ['2026-12-01T09:00:00.000Z', '2026-12-08T17:00:00.000Z'],
  ])('after a round finalised at %s until the end of the seventh day, %s', (finalised, until) => {
    expect(appealUntil(new Date(finalised)).toISOString()).toBe(until);
  });
});

import { newId } from '@chia-se/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { idsBehind, idsBetween } from './feedback-id-range.ts';

const noon = new Date('2026-11-23T12:00:00.000Z');
const within = (id: string, { above, below }: { above: string; below: string }) =>
  id > above && id < below;

describe('ids as a span of time', () => {
  test('hold the first instant and not the last', () => {
    const range = idsBetween(noon, new Date(noon.getTime() + 1_000));
    expect(within(newId(noon), range)).toBe(true);
    expect(within(newId(new Date(noon.getTime() + 999)), range)).toBe(true);
    expect(within(newId(new Date(noon.getTime() - 1)), range)).toBe(false);
    expect(within(newId(new Date(noon.getTime() + 1_000)), range)).toBe(false);
  });

  test.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '+275760-09-13T00:00:00Z'])(
    'stay ids at %s',
    (instant) => {
      expect(idsBetween(new Date(instant), null).above).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/);
    },
  );

  test('a cursor narrows the range and never widens it', () => {
    const range = idsBetween(noon, new Date(noon.getTime() + 1_000));
    const inside = newId(new Date(noon.getTime() + 500));
    const outside = newId(new Date(noon.getTime() + 5_000));
    expect(idsBehind(range, inside, true)).toEqual({ ...range, below: inside });
    expect(idsBehind(range, inside, false)).toEqual({ ...range, above: inside });
    expect(idsBehind(range, outside, true)).toEqual(range);
    expect(idsBehind(range, null, true)).toEqual(range);
  });
});

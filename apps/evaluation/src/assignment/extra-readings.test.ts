import { describe, expect, test } from '@jest/globals';
import { extraReadings } from './extra-readings.ts';

const judge = (name: string, load: number, room = 10) => ({ judge: name, load, room });

describe('extra readings', () => {
  test('go to whoever has read least, and stay level', () => {
    const wanted = ['c', 'a', 'b'].map((code) => ({ code, judges: 1, unable: [] }));
    const { readings, short } = extraReadings(wanted, [judge('x', 2), judge('y', 1)]);
    expect(readings).toEqual([
      { code: 'a', judge: 'y' },
      { code: 'b', judge: 'x' },
      { code: 'c', judge: 'y' },
    ]);
    expect(short).toBe(0);
  });

  test('never go to a judge with a conflict, nor twice to one, nor beyond a limit', () => {
    const wanted = [
      { code: 'a', judges: 2, unable: ['x'] },
      { code: 'b', judges: 3, unable: [] },
    ];
    const { readings, short } = extraReadings(wanted, [judge('x', 0), judge('y', 5, 1)]);
    expect(readings).toEqual([
      { code: 'a', judge: 'y' },
      { code: 'b', judge: 'x' },
    ]);
    expect(short).toBe(3);
  });
});

import { describe, expect, test } from '@jest/globals';
import { bandsOf } from './band.ts';

describe('bands', () => {
  test('are the best tenth, the thirds, and shared by equals', () => {
    const values = Array.from({ length: 30 }, (_, n) => 30 - n);
    const count = (band: string) => bandsOf(values).filter((one) => one === band).length;
    expect(['OUTSTANDING', 'STRONG', 'SOLID', 'DEVELOPING'].map(count)).toEqual([3, 7, 10, 10]);
    expect(new Set(bandsOf([3, 3, 3]))).toEqual(new Set(['OUTSTANDING']));
  });
});

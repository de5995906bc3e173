import { expect, test } from '@jest/globals';
import { isProvince, provinces } from './provinces.ts';

test('there are 28 provinces and six cities', () => {
  const names = Object.values(provinces).map((name) => name.vi);
  expect(names).toHaveLength(34);
  expect(names.filter((name) => name.startsWith('Thành phố'))).toHaveLength(6);
  expect(new Set(names).size).toBe(34);
});

test('a code is known or not', () => {
  expect(isProvince('79')).toBe(true);
  expect(isProvince('02')).toBe(false);
  expect(isProvince('toString')).toBe(false);
});

import { describe, expect, test } from '@jest/globals';
import { fold } from './fold.ts';
import { isProvince, provinces } from './provinces.ts';

describe('provinces', () => {
  test('are 28 provinces and six cities, each with a name of its own', () => {
    const names = Object.values(provinces).map((name) => name.vi);
    const cities = names.filter((name) => name.startsWith('Thành phố '));
    expect(new Set(names).size).toBe(34);
    expect(cities.map((name) => name.replace('Thành phố ', '')).sort()).toEqual(
      ['Cần Thơ', 'Huế', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Đà Nẵng'].sort(),
    );
  });

  test('have an English name that is the Vietnamese one without marks', () => {
    for (const { vi, en } of Object.values(provinces)) {
      const bare = fold(vi).replace('thanh pho ', '').replaceAll(' ', '');
      expect(fold(en).replace(' city', '').replaceAll(' ', '')).toBe(bare);
      expect(vi).toBe(vi.normalize('NFC'));
    }
  });

  test.each([
    ['01', 'Thành phố Hà Nội'],
    ['19', 'Thái Nguyên'],
    ['46', 'Thành phố Huế'],
    ['79', 'Thành phố Hồ Chí Minh'],
    ['80', 'Tây Ninh'],
    ['91', 'An Giang'],
    ['96', 'Cà Mau'],
  ])('%s is %s', (code, name) => {
    expect(isProvince(code)).toBe(true);
    expect(provinces[code]?.vi).toBe(name);
  });

  test.each(['02', '30', '77', '89', '1', '001', ' 01', '', 'toString'])(
    '%j is none since the merger',
    (code) => {
      expect(isProvince(code)).toBe(false);
    },
  );
});

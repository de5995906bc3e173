import { describe, expect, test } from '@jest/globals';
import { VoucherSource } from '../voucher-pool/voucher-pool.type.ts';
import { hasTrueCheck, newVoucherCode, readVoucherCode } from './voucher-code.ts';

const read = (typed: string) => readVoucherCode(typed, VoucherSource.GENERATED);

describe('a code of our own', () => {
  test('has 85 random bits, a true check symbol, and is never the same', () => {
    const codes = Array.from({ length: 2_000 }, newVoucherCode);
    expect(new Set(codes).size).toBe(2_000);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{5}.$/);
      expect(hasTrueCheck(read(code))).toBe(true);
    }
    // Every place of the seventeen takes every symbol: none of the bits stands still.
    for (let place = 0; place < 17; place += 1) {
      expect(new Set(codes.map((code) => read(code)[place])).size).toBe(32);
    }
  });

  test('is read however it is typed', () => {
    const code = newVoucherCode();
    expect(read(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(read(code));
    expect(read('oil-0')).toBe('0110');
  });

  test('tells one wrong symbol', () => {
    const code = read(newVoucherCode());
    for (let place = 0; place < 17; place += 1) {
      const other = code[place] === '7' ? '8' : '7';
      expect(hasTrueCheck(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
    }
  });
});

test('a code of a partner is left as it is', () => {
  expect(readVoucherCode(' aB-01lO ', VoucherSource.IMPORTED)).toBe('aB-01lO');
});

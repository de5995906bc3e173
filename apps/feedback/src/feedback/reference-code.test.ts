import { describe, expect, test } from '@jest/globals';
import { newReferenceCode, parseReferenceCode } from './reference-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const plain = (code: string) => code.replaceAll('-', '');

describe('reference codes', () => {
  test('are read back however they were noted down', () => {
    const code = newReferenceCode(() => Uint8Array.of(0x08, 0x42, 0x10, 0x84, 0x21));
    // The powers of x from 1 to 8 sum up to 2 ^ 4 ^ 8 ^ 16 ^ 5 ^ 10 ^ 20 ^ 13 = 8.
    expect(code).toBe('1111-1111-8');
    for (const noted of [code, '111111118', 'iiii llll 8', ' 1l1I-1111 - 8 ', '１１１１1111８']) {
      expect(parseReferenceCode(noted)).toBe(code);
    }
    expect(parseReferenceCode('OOOO-OOOO-O')).toBe('0000-0000-0');
  });

  test.each(['', 'K7QF-2M9X', 'UUUU-UUUU-U', '1111111188', '1111-1111-\0', '1'.repeat(1_000_000)])(
    'is not fooled by %.20s',
    (typed) => {
      expect(parseReferenceCode(typed)).toBeNull();
    },
  );

  test('every single wrong symbol is noticed', () => {
    const code = plain(newReferenceCode());
    for (let place = 0; place < code.length; place += 1) {
      for (const symbol of alphabet) {
        if (symbol === code[place]) continue;
        const wrong = code.slice(0, place) + symbol + code.slice(place + 1);
        expect(parseReferenceCode(wrong)).toBeNull();
      }
    }
  });

  test('any two different symbols that changed places are noticed', () => {
    for (let round = 0; round < 200; round += 1) {
      const symbols = [...plain(newReferenceCode())];
      for (let a = 0; a < symbols.length; a += 1) {
        for (let b = a + 1; b < symbols.length; b += 1) {
          if (symbols[a] === symbols[b]) continue;
          const swapped = [...symbols];
          [swapped[a], swapped[b]] = [symbols[b] as string, symbols[a] as string];
          expect(parseReferenceCode(swapped.join(''))).toBeNull();
        }
      }
    }
  });

  test('a thousand are all different and all well-formed', () => {
    const codes = Array.from({ length: 1_000 }, () => newReferenceCode());
    expect(new Set(codes).size).toBe(1_000);
    for (const code of codes) expect(parseReferenceCode(code)).toBe(code);
  });
});

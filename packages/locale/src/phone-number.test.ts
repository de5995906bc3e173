import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPhoneNumber,
  maskPhoneNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from './phone-number.ts';

const number = '+84901234567' as PhoneNumber;

describe('phone numbers', () => {
  test.each([
    '0901234567',
    '84901234567',
    '+84901234567',
    '+84 90 123 45 67',
    '0084901234567',
    '0901.234.567',
    '0901-234-567',
    '0901–234–567',
    ' 0901 234 567 ',
    '0901\u00a0234\u00a0567',
    '(090) 123 4567',
    '+84 (0)90 123 4567',
    '０９０１２３４５６７',
    '＋８４ ９０ １２３ ４５ ６７',
    '\u202d0901 234 567\u202c',
    '+840901234567',
  ])('reads %s', (typed) => {
    expect(parsePhoneNumber(typed)).toBe(number);
  });

  test.each([
    ['0120', '70'],
    ['0121', '79'],
    ['0122', '77'],
    ['0126', '76'],
    ['0128', '78'],
    ['0123', '83'],
    ['0124', '84'],
    ['0125', '85'],
    ['0127', '81'],
    ['0129', '82'],
    ['0162', '32'],
    ['0163', '33'],
    ['0164', '34'],
    ['0165', '35'],
    ['0166', '36'],
    ['0167', '37'],
    ['0168', '38'],
    ['0169', '39'],
    ['0186', '56'],
    ['0188', '58'],
    ['0199', '59'],
  ])('renews the old prefix %s to 0%s', (old, now) => {
    expect(parsePhoneNumber(`${old}2345678`)).toBe(`+84${now}2345678`);
    expect(parsePhoneNumber(`+84 ${old.slice(1)} 2345678`)).toBe(`+84${now}2345678`);
  });

  test.each([
    '',
    '+',
    '0901',
    '090123456',
    '901234567',
    '09012345678',
    '02838123456',
    '0110 1234567',
    '0001234567',
    '+0901234567',
    '+1 650 253 0000',
    '+84 84 901234567',
    'không phải số',
    '0901234567; drop table',
    '0901234567 ext 5',
    '٠٩٠١٢٣٤٥٦٧',
    ' '.repeat(41),
    `0901234567${' '.repeat(31)}`,
    '\ufdfa'.repeat(40),
    '9'.repeat(100_000),
  ])('refuses %.30s', (typed) => {
    expect(parsePhoneNumber(typed)).toBeNull();
  });

  test('shows a number to its owner and masks it for the public', () => {
    expect(formatPhoneNumber(number)).toBe('0901 234 567');
    expect(maskPhoneNumber(number)).toBe('090 *** 4567');
  });

  // Prefixes that are allocated throughout; of 089, for one, only 0896 to 0899 are.
  const mobileNumbers = fc
    .tuple(
      fc.constantFrom('32', '56', '58', '70', '76', '79', '83', '86', '90', '93', '98'),
      fc.integer({ min: 0, max: 9_999_999 }),
    )
    .map(([prefix, rest]) => `+84${prefix}${String(rest).padStart(7, '0')}` as PhoneNumber);

  test('what is shown, stored or typed with any separators reads as the same number', () => {
    const separators = fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(mobileNumbers, separators, (one, between) => {
        const typed = [...`0${one.slice(3)}`]
          .map((digit, at) => digit + (between[at] ?? ''))
          .join('');
        expect(parsePhoneNumber(one)).toBe(one);
        expect(parsePhoneNumber(formatPhoneNumber(one))).toBe(one);
        expect(parsePhoneNumber(typed)).toBe(one);
        expect(parsePhoneNumber(maskPhoneNumber(one))).toBeNull();
      }),
    );
  });

  test('whatever comes in, only E.164 of Vietnam comes out', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789+ '), maxLength: 16 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (typed) => {
        expect(parsePhoneNumber(typed) ?? '+84312345678').toMatch(/^\+84[35789]\d{8}$/);
      }),
    );
  });
});

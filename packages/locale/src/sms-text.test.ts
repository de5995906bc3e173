import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { smsParts, splitSms, toSmsText } from './sms-text.ts';

describe('the text of an SMS', () => {
  test.each([
    [
      'Mã đăng nhập Chia sẻ của Quý khách: 123456 – “hạn” 10 phút…',
      'Ma dang nhap Chia se cua Quy khach: 123456 - "han" 10 phut...',
    ],
    ['ĐƯỜNG Ðường', 'DUONG Duong'],
    ['Giải thưởng 10.000.000\u00a0₫', 'Giai thuong 10.000.000 d'],
    ['quý khách'.normalize('NFD'), 'quy khach'],
    ['a\r\nb\rc\td', 'a\nb\nc d'],
    ['‘a’ `b´', "'a' 'b'"],
    ['０９０１', '0901'],
    ['😀ok\u200b', 'ok'],
    ['^{}\\[~]|', '^{}\\[~]|'],
    ['', ''],
  ])('%j becomes %j', (text, plain) => {
    expect(toSmsText(text)).toBe(plain);
  });

  test('is plain ASCII, and stays as it is from then on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = toSmsText(text);
        expect(plain).toMatch(/^[\n\x20-\x7e]*$/);
        expect(toSmsText(plain)).toBe(plain);
      }),
    );
  });
});

test('whatever is kept of ASCII is in the GSM alphabet', () => {
  for (let code = 0; code < 128; code += 1) {
    expect(smsParts(toSmsText(String.fromCharCode(code)).repeat(80))).toBe(1);
  }
});

describe('the parts of an SMS', () => {
  test.each([
    ['', 1, 1],
    ['a', 160, 1],
    ['a', 161, 2],
    ['a', 306, 2],
    ['a', 307, 3],
    ['à', 160, 1],
    ['€', 80, 1],
    ['€', 81, 2],
    ['{', 80, 1],
    ['{', 152, 2],
    ['{', 153, 3],
    ['đ', 70, 1],
    ['đ', 71, 2],
    ['đ', 134, 2],
    ['đ', 135, 3],
    ['`', 71, 2],
    ['😀', 35, 1],
    ['😀', 36, 2],
    ['😀', 66, 2],
    ['😀', 67, 3],
  ])('%j, %d times, takes %d', (character, times, parts) => {
    expect(smsParts(character.repeat(times))).toBe(parts);
  });

  test('joined again, they are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(splitSms(text).join('')).toBe(text);
      }),
    );
  });

  test('one character outside the alphabet makes the whole text wide', () => {
    expect(smsParts(`${'a'.repeat(100)}đ`)).toBe(2);
  });

  test('a sign-in code fits in one', () => {
    const text = 'Mã đăng nhập Chia sẻ của Quý khách là 123456. Mã có hiệu lực trong 10 phút.';
    expect(smsParts(toSmsText(text))).toBe(1);
    expect(smsParts(text)).toBe(2);
  });
});

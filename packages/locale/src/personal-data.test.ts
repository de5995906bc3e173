import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData, redact } from './personal-data.ts';

describe('personal data in a text', () => {
  test.each([
    ['Gọi em số 0901234567 nhé', 'Gọi em số [số điện thoại] nhé'],
    ['Gọi 0901 234 567, cảm ơn', 'Gọi [số điện thoại], cảm ơn'],
    ['zalo:0901.234.567', 'zalo:[số điện thoại]'],
    ['zalo0901234567nhé', 'zalo[số điện thoại]nhé'],
    ['gọi em,0901234567.Cảm ơn', 'gọi em,[số điện thoại].Cảm ơn'],
    ['số +84 90 123 45 67.', 'số [số điện thoại].'],
    ['84901234567', '[số điện thoại]'],
    ['0084 90 123 45 67', '[số điện thoại]'],
    ['(090) 123 4567 hoặc 0901 - 234 - 567', '([số điện thoại] hoặc [số điện thoại]'],
    ['0901–234–567', '[số điện thoại]'],
    ['０９０１２３４５６７', '[số điện thoại]'],
    ['09\u200b01234567', '[số điện thoại]'],
    ['máy bàn 028 3812 3456', 'máy bàn [số điện thoại]'],
    ['số cũ 01201234567', 'số cũ [số điện thoại]'],
    ['0901 234 567 0912 345 678', '[số điện thoại] [số điện thoại]'],
    ['0901234567.0912345678', '[số điện thoại].[số điện thoại]'],
    ['gọi 0901 234 567 5 lần', 'gọi [số điện thoại] 5 lần'],
    ['ngày 03-8-2026 090 123 4567', 'ngày 03-8-2026 [số điện thoại]'],
    ['CCCD 079123456789 của tôi', 'CCCD [số giấy tờ] của tôi'],
    ['CCCD 079 123 456 789', 'CCCD [số giấy tờ]'],
    ['cccd079.123.456.789', 'cccd[số giấy tờ]'],
    ['CMND 012345678, cấp năm 2010', 'CMND [số giấy tờ], cấp năm 2010'],
    ['CMND 012 345 678', 'CMND [số giấy tờ]'],
    ['CMND 123456789 đã cấp', 'CMND [số giấy tờ] đã cấp'],
    ['CMND 123456789 đóng dấu', 'CMND [số giấy tờ] đóng dấu'],
    ['thư về lan.nguyen@example.com.vn ạ', 'thư về [email] ạ'],
    ['thư về lan@example.com.', 'thư về [email].'],
    ['a0901234567@example.com', '[email]'],
    ['0901234567@example.com', '[email]'],
    ['a@b.vnc@d.vn', '[email][email]'],
    ['lan＠example．com', '[email]'],
    ['a@b.vn,0901234567,c@d.vn', '[email],[số điện thoại],[email]'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test.each([
    'Gói 100.000đ quá đắt',
    'Trả 1.000.000.000 đồng',
    'Trả 84.901.234.567 đ',
    'Trả 1.012.345.678',
    'Trả 1.090.123.400 5 lần',
    'Trả 150.000.000',
    'Trả 150 000 000',
    'Trả 150000000',
    'mất 150000 đồng',
    'nạp 123456789 đ',
    'nạp 123456789đ.',
    'nạp VND 123456789',
    'nạp 123456789 đồng'.normalize('NFD'),
    'ngày 23/11/2026 lúc 10:15',
    'ngày 5-11-2026 10:00',
    'ngày 05.9.2026 123 lần',
    '2026-11-23T10:15:00',
    'máy 6500mAh, màn 2400x1080',
    'gọi tổng đài 9090 hoặc 18001090',
    'IMEI 356938035643809',
    'chấm 5@2.0',
    '@lan',
    '',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('speaks the language of whoever reads', () => {
    expect(redact('0901234567, 012345678, a@b.vn', 'en')).toBe(
      '[phone number], [ID number], [email]',
    );
  });

  test('tells where each is', () => {
    expect(findPersonalData('a@b.vn 0901234567 079123456789')).toEqual([
      { kind: 'EMAIL', start: 0, end: 6 },
      { kind: 'PHONE_NUMBER', start: 7, end: 17 },
      { kind: 'ID_NUMBER', start: 18, end: 30 },
    ]);
  });

  test('a number is found whatever surrounds it, and finds never overlap', () => {
    const around = fc.string({ unit: fc.constantFrom(...'aạđ@.,:; \n[]?!👍'), maxLength: 30 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} 0901234567 ${after}`;
        expect(redact(text)).not.toContain('0901234567');
        let from = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
      }),
    );
  });

  test('what is redacted holds nothing personal any more', () => {
    const pieces = fc.constantFrom(
      '0901234567',
      '079123456789',
      'a@b.vn',
      ' ',
      '.',
      '-',
      'đ',
      '7',
      '@',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const once = redact(parts.join(''));
        expect(redact(once)).toBe(once);
      }),
    );
  });

  test.each([
    '1 ',
    '0 ',
    '09',
    '0(((',
    '0901234567 ',
    '123456789đ ',
    'a.',
    'a@',
    'a@b.vn ',
    '@a.',
    '\u200b0',
  ])('a text of nothing but "%s" costs no more than its length', (piece) => {
    const millisecondsFor = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const began = Date.now();
      findPersonalData(text);
      return Date.now() - began;
    };
    millisecondsFor(20_000);
    // Sixteen times the text: quadratic time would be 256-fold; the constant absorbs a busy machine.
    expect(millisecondsFor(480_000)).toBeLessThan(64 * millisecondsFor(30_000) + 1_000);
  });
});

import { describe, expect, test } from '@jest/globals';
import { findPersonalData, redact } from './personal-data.ts';

describe('personal data in a text', () => {
  test.each([
    ['Gọi em số 0901234567 nhé', 'Gọi em số [số điện thoại] nhé'],
    ['Gọi 0901 234 567, cảm ơn', 'Gọi [số điện thoại], cảm ơn'],
    ['zalo:0901.234.567', 'zalo:[số điện thoại]'],
    ['số +84 90 123 45 67.', 'số [số điện thoại].'],
    ['CCCD 079123456789 của tôi', 'CCCD [số giấy tờ] của tôi'],
    ['thư về lan.nguyen@example.com.vn ạ', 'thư về [email] ạ'],
    ['a0901234567@example.com', '[email]'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test.each([
    'Gói 100.000đ quá đắt',
    'Trả 1.000.000.000 đồng',
    'mất 150000 đồng',
    'nạp 123456789 đ',
    'ngày 23/11/2026 lúc 10:15',
    'máy 6500mAh, màn 2400x1080',
    'gọi tổng đài 9090 hoặc 18001090',
    '',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('speaks the language of whoever reads', () => {
    expect(redact('call 0901234567', 'en')).toBe('call [phone number]');
  });

  test('tells where each is', () => {
    expect(findPersonalData('a@b.vn 0901234567')).toEqual([
      { kind: 'EMAIL', start: 0, end: 6 },
      { kind: 'PHONE_NUMBER', start: 7, end: 17 },
    ]);
  });

  test('a hostile text costs no more than its length', () => {
    const began = performance.now();
    for (const hostile of ['1 '.repeat(250_000), 'a.'.repeat(250_000), `${'a@'.repeat(250_000)}`]) {
      findPersonalData(hostile);
    }
    // Quadratic behaviour would take minutes; the bound is only there to end such a run.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

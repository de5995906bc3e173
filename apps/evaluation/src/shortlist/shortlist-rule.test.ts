import { describe, expect, test } from '@jest/globals';
import { leftOutSampleSize, preScore } from './shortlist-rule.ts';

describe('the rule of the shortlist', () => {
  test('gives more for substance, numbers and a proposal', () => {
    const complaint = preScore('Sóng yếu', 'Sóng yếu quá');
    const precise = preScore('Sóng yếu', 'Từ 18 giờ đến 22 giờ ở thôn 3 sóng yếu quá');
    const proposal = preScore('Sóng yếu', 'Đề nghị lắp thêm trạm, sóng yếu quá');
    expect(precise).toBeGreaterThan(complaint);
    expect(proposal).toBeGreaterThan(complaint + 20);
  });

  test('gives the same with and without diacritics', () => {
    const marked = 'Đề xuất bổ sung gói cước 5G cho sinh viên';
    const bare = 'De xuat bo sung goi cuoc 5G cho sinh vien';
    expect(preScore('Gói cước', marked)).toBe(preScore('Goi cuoc', bare));
  });

  test('gives nothing for repetition, and has a limit', () => {
    expect(preScore('hay', 'hay hay hay hay hay')).toBe(preScore('hay', 'hay'));
    const endless = Array.from(
      { length: 500 },
      (_, n) => `từ${String.fromCharCode(97 + (n % 26))}${n}`,
    );
    expect(preScore('đề nghị', endless.join(' '))).toBe(120);
  });

  test('keeps one in twenty of what it left out, within bounds', () => {
    expect([0, 3, 40, 400, 100_000].map(leftOutSampleSize)).toEqual([0, 3, 5, 20, 50]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { smsParts, toSmsText } from './sms-text.ts';

describe('SMS', () => {
  test('a text becomes plain ASCII', () => {
    expect(toSmsText('Mã đăng nhập Chia sẻ của Quý khách: 123456 – “hạn” 10 phút…')).toBe(
      'Ma dang nhap Chia se cua Quy khach: 123456 - "han" 10 phut...',
    );
    expect(toSmsText('😀ok')).toBe('ok');
  });

  test('counts parts', () => {
    expect(smsParts('a'.repeat(160))).toBe(1);
    expect(smsParts('a'.repeat(161))).toBe(2);
    expect(smsParts('{'.repeat(81))).toBe(2);
    expect(smsParts('đ'.repeat(70))).toBe(1);
    expect(smsParts('đ'.repeat(71))).toBe(2);
  });
});

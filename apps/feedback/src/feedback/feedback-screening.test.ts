import { describe, expect, test } from '@jest/globals';
import { screen } from './feedback-screening.ts';

describe('automatic screening', () => {
  test('masks personal data and notes what it was', () => {
    expect(
      screen({ title: 'Gọi 0901234567', body: 'CCCD 079123456789, thư a@b.vn, máy 0912345678' }),
    ).toMatchObject({
      findings: ['EMAIL', 'ID_NUMBER', 'PHONE_NUMBER'],
      redactedTitle: 'Gọi [số điện thoại]',
      redactedBody: 'CCCD [số giấy tờ], thư [email], máy [số điện thoại]',
    });
  });

  test('leaves an ordinary opinion as it is', () => {
    expect(screen({ title: 'Gói 100.000đ', body: 'Đắt quá, gọi 18001090 mãi không được' })).toEqual(
      { findings: [], risk: 0, reasons: [], redactedTitle: null, redactedBody: null },
    );
  });

  test('weighs an insult in the title as one in the text', () => {
    const insult = 'Lũ chó chúng mày ngu như lợn';
    for (const text of [
      { title: insult, body: 'Mất sóng.' },
      { title: 'Mất sóng', body: insult },
    ]) {
      const { risk, reasons } = screen(text);
      expect(reasons[0]).toEqual({ finding: 'OFFENSIVE_LANGUAGE', risk });
      expect(risk).toBeGreaterThan(50);
    }
  });
});

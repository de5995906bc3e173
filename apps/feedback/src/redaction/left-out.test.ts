import { describe, expect, test } from '@jest/globals';
import { onlyLeavesOut } from './left-out.ts';

const said = 'Anh Nam ở cửa hàng số 5\nđã hứa, gọi 0901234567 để hỏi.';

describe('a public text', () => {
  test.each([
    said,
    'Anh […] ở cửa hàng số 5 đã hứa, gọi [số điện thoại] để hỏi.',
    '[…] ở cửa hàng […] hỏi.',
    'Anh Nam […]',
    '[...]',
    'Anh[…]Nam ở cửa hàng số 5 đã hứa, gọi 0901234567 để hỏi.',
  ])('leaves words out: %s', (shown) => {
    expect(onlyLeavesOut(said, shown)).toBe(true);
  });

  test.each([
    'Anh Nam ở cửa hàng số 5 đã hứa.',
    'Anh […] ở cửa hàng số 6 đã hứa, gọi 0901234567 để hỏi.',
    'Anh Bình […]',
    'Anh [người này] ở cửa hàng số 5 đã hứa, gọi 0901234567 để hỏi.',
    '[…] để hỏi. […] Anh Nam […]',
    'Anh Nam ở cửa hàng số 5 đã hứa, gọi […] gọi 0901234567 để hỏi.',
    'để hỏi. […] để hỏi.',
  ])('never says anything else: %s', (shown) => {
    expect(onlyLeavesOut(said, shown)).toBe(false);
  });

  test('is compared in the time of its length, however hostile', () => {
    const started = performance.now();
    onlyLeavesOut('a '.repeat(2_500), `${'a […] '.repeat(2_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

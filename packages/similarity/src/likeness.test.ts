import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterName } from './cluster-name.ts';
import { matterLikeness, weighedText } from './matter-likeness.ts';
import { bandKeys, bands } from './min-hash.ts';
import { likeness, textFeatures } from './text-features.ts';

const words = fc.array(fc.constantFrom(...'sóng yếu ở nhà tôi mạng gói cước đắt quá'.split(' ')), {
  maxLength: 12,
});

describe('likeness', () => {
  test.each([
    ['without diacritics', 'song yeu o ham de xe'],
    ['decomposed', 'Sóng yếu ở hầm để xe'.normalize('NFD')],
    ['in capitals, with marks', 'SÓNG YẾU Ở HẦM ĐỂ XE!!!'],
  ])('is whole %s', (_, text) => {
    expect(likeness(textFeatures('Sóng yếu ở hầm để xe'), textFeatures(text))).toBe(1);
  });

  test('lies between 0 and 1, is the same both ways, and 1 to itself', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [textFeatures(a.join(' ')), textFeatures(b.join(' '))];
        const is = likeness(one, other);
        expect(is).toBe(likeness(other, one));
        expect(is >= 0 && is <= 1).toBe(true);
        expect(likeness(one, one)).toBe(one.size === 0 ? 0 : 1);
      }),
    );
  });

  test('stays defined for whatever is no text', () => {
    for (const text of ['', '🙂🙂', '\ud800', 'a'.repeat(100_000), ' \u0000 ']) {
      expect(likeness(textFeatures(text), textFeatures('sóng yếu'))).toBe(0);
    }
    expect(bandKeys(textFeatures('🙂'))).toEqual([]);
  });
});

test('texts that are alike share a band as often as the formula says', () => {
  let shared = 0;
  const trials = 400;
  for (let n = 0; n < trials; n += 1) {
    // 13 features in common of 20: a likeness of 0.65.
    const set = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, k) => `t${n}x${from + k}`);
    const common = set(0, 13);
    const single = (own: string[]) => textFeatures(...common, ...own);
    const [a, b] = [single(set(13, 16)), single(set(16, 20))];
    expect(likeness(a, b)).toBeCloseTo(0.65, 5);
    const keys = new Set(bandKeys(a));
    if (bandKeys(b).some((key) => keys.has(key))) shared += 1;
  }
  const expected = 1 - (1 - 0.65 ** 4) ** bands;
  expect(shared / trials).toBeGreaterThan(expected - 0.04);
  expect(shared / trials).toBeLessThanOrEqual(1);
});

test('keys are the same for ever, since they are stored', () => {
  expect(bandKeys(textFeatures('Sóng yếu ở hầm để xe')).slice(0, 3)).toMatchInlineSnapshot(`
    [
      1892910750,
      -902996625,
      -494625085,
    ]
  `);
});

test('a matter weighs by what is rare: stock phrases hardly count', () => {
  const shareOf = (pair: string) => (pair === 'kinh gui' || pair === 'cam on' ? 0.9 : 0.001);
  const about = (text: string) => weighedText([`Kính gửi tổng đài ${text} cảm ơn`], shareOf);
  const tower = about('trạm phát sóng kêu to');
  expect(matterLikeness(tower, about('trạm phát sóng kêu to quá'))).toBeGreaterThan(0.8);
  expect(matterLikeness(tower, about('hóa đơn gửi chậm'))).toBeLessThan(0.3);
});

describe('the name of a cluster', () => {
  test('is made of phrases that most have, with the diacritics that people wrote', () => {
    const name = clusterName(
      [
        'Mất sóng ở cầu Rạch Miễu mỗi chiều.',
        'qua cau rach mieu la mat song, mong sua som',
        'Cầu Rạch Miễu mất sóng, gọi không được',
        'Cầu rạch miễu: tôi bị mất sóng',
      ],
      () => 0.001,
    );
    expect(name).toBe('Cầu rạch miễu · mất sóng');
  });

  test('leaves out what everybody writes', () => {
    const shareOf = (pair: string) => (pair === 'kinh gui' ? 0.9 : 0.001);
    const texts = ['Kính gửi MobiFone, eSIM lỗi', 'Kính gửi anh chị, eSIM lỗi hoài'];
    expect(clusterName(texts, shareOf)).toBe('Esim lỗi');
  });

  test('is none where nothing is shared', () => {
    expect(clusterName(['sóng yếu', 'cước đắt'], () => 0.001)).toBeNull();
    expect(clusterName([], () => 0.001)).toBeNull();
  });
});

import { expect, test } from '@jest/globals';
import { averagePrecision, figuresAt, type ScoredText } from '../src/figures.ts';
import type { LinearModel } from '../src/linear-model.ts';
import { offenceProbability, offensive } from '../src/offence.ts';
import { riskWorthALook, screeningVerdict } from '../src/screening-verdict.ts';
import { shippedModel } from '../src/shipped-models.ts';
import { trainLinearModel } from '../src/train-linear-model.ts';
import { offencePlan } from '../src/training-plans.ts';
import { given, realTexts } from './real-texts.ts';

const comments = realTexts('vihsd-dev.csv', 'free_text', 'label_id');
const learnt = realTexts('vihsd-train.csv', 'free_text', 'label_id');
const complaints = realTexts('feedback-vi.csv', 'text');
const students = realTexts('vsfc-train.csv', 'text');

const held = (text: string) => screeningVerdict(text).risk >= riskWorthALook;
const heldShare = (texts: readonly { text: string }[]) =>
  texts.filter(({ text }) => held(text)).length / texts.length;

given(comments)('of texts that are held for their language four of five are offensive', () => {
  const texts = comments!.map(
    ({ text, label }): ScoredText => ({
      score: offenceProbability(text),
      wanted: label !== '0',
    }),
  );
  const { precision, recall } = figuresAt(texts, riskWorthALook / 100);
  expect(precision).toBeGreaterThan(0.8);
  expect(recall).toBeGreaterThan(0.46);
  expect(averagePrecision(texts)).toBeGreaterThan(0.77);
});

given(complaints)('hardly any ordinary complaint is held', () => {
  expect(heldShare(complaints!.slice(0, 4_000))).toBeLessThan(0.003);
});

given(students)('hardly any student’s feedback is held', () => {
  expect(heldShare(students!.slice(0, 4_000))).toBeLessThan(0.002);
});

test('an insult is found in the middle of a long opinion, with diacritics or without', () => {
  const opinion = 'Nhà tôi mất sóng từ hôm bão, mong sớm có người đến sửa trạm cho bà con. '.repeat(
    1,
  );
  const offends = (text: string) =>
    screeningVerdict(text).signs.some(
      ({ sign, risk }) => sign === 'OFFENSIVE_LANGUAGE' && risk >= riskWorthALook,
    );
  const filler = Array.from({ length: 60 }, (_, n) => `Lần thứ ${n} tôi gọi tổng đài.`).join(' ');
  for (const insult of [
    'lũ chó chúng mày ngu như lợn, địt mẹ',
    'dit me lu cho chung may ngu nhu lon',
  ]) {
    expect(offends(`${opinion}${filler} ${insult}. ${filler}`)).toBe(true);
  }
  expect(offends(opinion + filler)).toBe(false);
});

given(learnt)(
  'the model that is shipped is the one that training makes',
  () => {
    const rows = learnt!.map(({ text, label }) => ({
      text,
      label: label === '0' ? 'CLEAN' : offensive,
    }));
    expect(plain(trainLinearModel(rows, offencePlan))).toEqual(plain(shippedModel('offence')));
  },
  60_000,
);

/** Its weights as one value each: comparing arrays of a quarter of a million is slow. */
function plain(model: LinearModel) {
  return model.labels.map(({ label, bias, scale, weights }) => {
    const sum = weights.reduce((total, weight, place) => (total + weight * (place % 9973)) | 0, 0);
    return { label, bias, scale, sum };
  });
}

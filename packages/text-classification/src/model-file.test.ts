import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readModel, writeModel } from './model-file.ts';
import { trainLinearModel } from './train-linear-model.ts';
import { topicPlan } from './training-plans.ts';

const rows = [
  { text: 'sóng yếu', label: 'A' },
  { text: 'mất sóng', label: 'A' },
  { text: 'giá cao', label: 'B' },
];
const model = trainLinearModel(rows, topicPlan(['A', 'B']));

test('a model comes back from its file as it was', () => {
  const again = readModel(writeModel(model));
  expect(again).toEqual(model);
  expect(again.best('sóng')).toEqual(model.best('sóng'));
});

test('training is the same every time', () => {
  expect(trainLinearModel(rows, topicPlan(['B', 'A']))).toEqual(model);
});

test.each([
  ['nothing', new Uint8Array()],
  ['half of it', writeModel(model).subarray(0, 200)],
  ['something else', gzipSync('{"format":2}\n')],
  [
    'a part of the weights',
    gzipSync(
      `${JSON.stringify({ format: 1, features: { bits: 4, letters: [] }, labels: [{ label: 'A', bias: 0, scale: 1 }] })}\nabc`,
    ),
  ],
  [
    'no end of weights',
    gzipSync(`${JSON.stringify({ format: 1, features: { bits: 60, letters: [] }, labels: [] })}\n`),
  ],
])('a file that holds %s is refused', (_, bytes) => {
  expect(() => readModel(bytes)).toThrow();
});

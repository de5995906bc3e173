import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averagePrecision, figuresAt, figuresOf } from './figures.ts';
import { heldOut } from './split.ts';

test('figures of an example that one can count', () => {
  const said = (label: string, answer: string) => ({ label, answer });
  const figures = figuresOf([said('A', 'A'), said('A', 'B'), said('B', 'B'), said('B', 'B')]);
  expect(figures.accuracy).toBe(0.75);
  expect(figures.labels).toEqual([
    { label: 'A', texts: 2, precision: 1, recall: 0.5, f1: 2 / 3 },
    { label: 'B', texts: 2, precision: 2 / 3, recall: 1, f1: 0.8 },
  ]);
  expect(figures.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2);
});

test('figures at a threshold and over all thresholds', () => {
  const texts = [0.9, 0.8, 0.7, 0.1].map((score, index) => ({ score, wanted: index % 2 === 0 }));
  expect(figuresAt(texts, 0.75)).toMatchObject({ precision: 0.5, recall: 0.5, heldWrongly: 0.5 });
  expect(averagePrecision(texts)).toBeCloseTo((1 + 2 / 3) / 2);
  expect(averagePrecision([])).toBe(0);
  expect(figuresOf([])).toMatchObject({ accuracy: 0, macroF1: 0 });
});

test('a split loses no row, and no text is on both sides', () => {
  const row = fc.record({ text: fc.string({ maxLength: 2 }), label: fc.constantFrom('A', 'B') });
  fc.assert(
    fc.property(fc.array(row), fc.integer(), (rows, seed) => {
      const { train, test } = heldOut(rows, 0.3, seed);
      expect([...train, ...test]).toHaveLength(rows.length);
      const learnt = new Set(train.map(({ text }) => text));
      expect(test.filter(({ text }) => learnt.has(text))).toEqual([]);
    }),
  );
});

import { seededRandom, shuffle } from './seeded-random.ts';
import type { LabelledText } from './train-linear-model.ts';

/**
 * Rows to learn from and rows to be tested on, each label in both with the same share. The same rows
 * with the same seed are split in the same way; a text that stands there twice is on one side only,
 * so that nothing is tested on what was learnt by heart.
 */
export function heldOut<Row extends LabelledText>(
  rows: readonly Row[],
  testShare: number,
  seed: number,
): { train: Row[]; test: Row[] } {
  const random = seededRandom(seed);
  const train: Row[] = [];
  const test: Row[] = [];
  const byText = new Map(rows.map((row) => [row.text, row]));
  const byLabel = Map.groupBy(byText.values(), ({ label }) => label);
  const testTexts = new Set<string>();
  for (const label of [...byLabel.keys()].sort()) {
    const own = shuffle([...(byLabel.get(label) ?? [])], random);
    for (const { text } of own.slice(0, Math.round(own.length * testShare))) testTexts.add(text);
  }
  for (const row of rows) (testTexts.has(row.text) ? test : train).push(row);
  return { train, test };
}

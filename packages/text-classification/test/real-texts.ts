import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { LabelledText } from '../src/train-linear-model.ts';

/** Where they are unless `REAL_TEXTS` names another folder. */
const folder = process.env['REAL_TEXTS'] ?? resolve(import.meta.dirname, '../../../../shared/data');

/** Texts that people really wrote, from a folder beside the project; `null` where they are not here. */
export function realTexts(file: string, text: string, label?: string): LabelledText[] | null {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    console.warn(`Skipped: there is no ${path}.`);
    return null;
  }
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  return rows
    .map((row) => ({
      text: row[text] ?? '',
      label: label === undefined ? '' : (row[label] ?? ''),
    }))
    .filter((row) => row.text.trim() !== '');
}

/** The opinions that the project wrote itself. */
export function writtenOpinions(): LabelledText[] {
  const path = resolve(import.meta.dirname, '../training/topics.csv');
  const rows = parse(readFileSync(path), { columns: true }) as { topic: string; text: string }[];
  return rows.map(({ topic, text }) => ({ text, label: topic }));
}

/** `test` where the texts are here, `test.skip` where they are not. */
export function given(texts: readonly LabelledText[] | null): typeof test.skip {
  return texts ? test : test.skip;
}

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rating } from '../src/ratings-table.ts';

export const ESSAY_FILE = resolve(import.meta.dirname, '../../../../shared/data/ratings3.csv');
const CRITERIA = ['crit2', 'crit3', 'crit4', 'crit6'] as const;

export const essaysAreHere = existsSync(ESSAY_FILE);
if (!essaysAreHere) console.warn(`Skipped: the essay ratings are not at ${ESSAY_FILE}.`);

interface EssayRow {
  item: string;
  judge: string;
  scores: (number | undefined)[];
}

export function essayRows(): EssayRow[] {
  const [, ...lines] = readFileSync(ESSAY_FILE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [item, judge, ...cells] = line.replaceAll('"', '').trim().split(',');
    const scores = cells.map((cell) => (cell === '' || cell === 'NA' ? undefined : Number(cell)));
    return { item: item!, judge: judge!, scores };
  });
}

/** The total of the four criteria, where all four were given. */
export function essayTotals(): Rating[] {
  return essayRows()
    .filter(({ scores }) => scores.every((score) => score !== undefined))
    .map(({ item, judge, scores }) => ({
      item,
      judge,
      score: scores.reduce<number>((total, score) => total + score!, 0),
    }));
}

export function essayCriterion(criterion: (typeof CRITERIA)[number]): Rating[] {
  const column = CRITERIA.indexOf(criterion);
  return essayRows().flatMap(({ item, judge, scores }) => {
    const score = scores[column];
    return score === undefined ? [] : [{ item, judge, score }];
  });
}

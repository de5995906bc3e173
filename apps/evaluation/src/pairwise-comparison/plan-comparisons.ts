import { createHmac } from 'node:crypto';

/** A finalist under its code, and the judges who must not compare it. */
export interface Finalist {
  code: string;
  unable: readonly string[];
}

export interface PlannedComparison {
  judge: string;
  first: string;
  second: string;
}

/** With three judges each, 828 comparisons: what a panel of twenty does in an afternoon. */
export const mostFinalists = 24;

/**
 * Every pair of finalists to so many judges, the least busy first, then by code; which of the two
 * comes first and the order of reading are shuffled for each judge by the round's own key, so that
 * neither tells anything.
 *
 * @returns for each judge the comparisons in the order of reading; pairs without an able judge are left out
 */
export function planComparisons(
  key: string,
  finalists: readonly Finalist[],
  judges: readonly string[],
  judgesPerPair: number,
): PlannedComparison[] {
  const load = new Map([...judges].sort().map((judge) => [judge, 0]));
  const planned: PlannedComparison[] = [];
  for (const [a, b] of pairsOf(finalists)) {
    const able = [...load.keys()]
      .filter((judge) => !a.unable.includes(judge) && !b.unable.includes(judge))
      .sort((x, y) => (load.get(x) as number) - (load.get(y) as number) || (x < y ? -1 : 1));
    for (const judge of able.slice(0, judgesPerPair)) {
      load.set(judge, (load.get(judge) as number) + 1);
      const isTurned = drawn(key, 'turn', judge, a.code, b.code) % 2 === 1;
      const [first, second] = isTurned ? [b.code, a.code] : [a.code, b.code];
      planned.push({ judge, first, second });
    }
  }
  const place = ({ judge, first, second }: PlannedComparison) =>
    drawn(key, 'place', judge, first, second);
  return planned.sort((x, y) =>
    x.judge === y.judge ? place(x) - place(y) : x.judge < y.judge ? -1 : 1,
  );
}

function pairsOf(finalists: readonly Finalist[]): [Finalist, Finalist][] {
  const sorted = [...finalists].sort((a, b) => (a.code < b.code ? -1 : 1));
  return sorted.flatMap((a, n) => sorted.slice(n + 1).map((b): [Finalist, Finalist] => [a, b]));
}

function drawn(key: string, ...parts: readonly string[]): number {
  return createHmac('sha256', key).update(parts.join('\n')).digest().readUIntBE(0, 6);
}

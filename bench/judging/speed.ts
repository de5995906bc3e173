import {
  type AssignmentProblem,
  assign,
  fitAdditiveModel,
  manyFacetRasch,
  mend,
  normals,
  type Rating,
  rankByAdditiveModel,
  rankUncertainty,
  seededRandom,
} from './judging.ts';

export interface Timing {
  name: string;
  seconds: number;
  /** What the project promises, where it does. */
  target?: number;
}

/** Every level of `many` rated with `per` different levels of `few`, scores 1 to 10. */
function ratings(items: number, judges: number, per: number, by: 'item' | 'judge'): Rating[] {
  const random = seededRandom(`${items} ${judges} ${per}`);
  const normal = normals(random);
  const quality = Array.from({ length: items }, normal);
  const severity = Array.from({ length: judges }, () => 0.4 * normal());
  const [outer, inner] = by === 'item' ? [items, judges] : [judges, items];
  return Array.from({ length: outer }, (_, o) => {
    const chosen = new Set<number>();
    while (chosen.size < per) chosen.add(Math.floor(random() * inner));
    return [...chosen].map((c) => {
      const [i, j] = by === 'item' ? [o, c] : [c, o];
      const value = 5.5 + 2 * (quality[i]! - severity[j]! + 0.6 * normal());
      const score = Math.min(10, Math.max(1, Math.round(value)));
      return { item: `item-${i}`, judge: `judge-${j}`, score };
    });
  }).flat();
}

function problem(): AssignmentProblem {
  const topics = ['A', 'B', 'C', 'D'];
  return {
    items: Array.from({ length: 5000 }, (_, i) => ({
      id: `item-${i}`,
      topic: topics[(i * 7) % 10 < 5 ? 0 : 1 + (i % 3)]!,
      conflicts: i % 9 === 0 ? [`judge-${i % 200}`] : [],
    })),
    judges: Array.from({ length: 200 }, (_, j) => ({
      id: `judge-${j}`,
      limit: j % 10 === 0 ? 60 : 180,
      topics: j % 5 === 0 ? [] : [topics[j % 4]!, topics[(j * 3 + 1) % 4]!],
    })),
    judgesPerItem: 5,
    anchors: 4,
    seed: 'bench',
  };
}

function timed<T>(deed: () => T): { seconds: number; result: T } {
  const start = performance.now();
  const result = deed();
  return { seconds: (performance.now() - start) / 1000, result };
}

export async function run(): Promise<Timing[]> {
  const wide = ratings(1100, 3000, 25, 'judge');
  const tall = ratings(100_000, 200, 5, 'item');
  const panel = ratings(600, 50, 5, 'item');
  const round = problem();
  const assigned = timed(() => assign(round));
  const readings = assigned.result.judges.flatMap(({ judge, items }) =>
    items.map((item, place) => ({ item, judge, scored: place * 2 < items.length })),
  );
  const existing = { problem: round, anchors: assigned.result.anchors, readings };
  return [
    {
      name: 'REML: 75,000 ratings, 3,000 judges, 1,100 items',
      seconds: timed(() => rankByAdditiveModel(wide)).seconds,
      target: 20,
    },
    {
      name: 'REML: 500,000 ratings, 200 judges, 100,000 items',
      seconds: timed(() => rankByAdditiveModel(tall)).seconds,
      target: 5,
    },
    { name: 'assign: 5,000 items × 200 judges × 5', seconds: assigned.seconds, target: 5 },
    {
      name: 'mend it: one judge leaves, half is scored',
      seconds: timed(() => mend(existing, { leaving: ['judge-3'] })).seconds,
      target: 5,
    },
    {
      name: 'rank uncertainty: 600 items, 50 judges, 4,000 draws',
      seconds: timed(() =>
        rankUncertainty(fitAdditiveModel(panel), { cuts: [1, 3, 6], seed: 'bench' }),
      ).seconds,
    },
    {
      name: 'many-facet Rasch: 3,000 ratings, 50 judges, 600 items',
      seconds: timed(() => manyFacetRasch(panel)).seconds,
    },
  ];
}

if (import.meta.main) {
  for (const { name, seconds, target } of await run()) {
    const promise = target === undefined ? '' : ` (promised: ${target} s)`;
    process.stdout.write(`${seconds.toFixed(2).padStart(7)} s  ${name}${promise}\n`);
  }
}

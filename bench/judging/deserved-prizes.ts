import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manyFacetRasch, type Rating } from './judging.ts';
import { picture } from './picture.ts';
import { plantedRound, type Setting, USUAL } from './planted-panel.ts';
import { WAYS } from './ways-to-rank.ts';

const PRIZES = 6;

export const SETTINGS: Setting[] = [
  { ...USUAL, name: 'judges equally strict', severity: 0 },
  { ...USUAL, name: 'as among the essays (severity 0.2)', severity: 0.2 },
  { ...USUAL, name: 'severity 0.5' },
  { ...USUAL, name: 'severity 1', severity: 1 },
  { ...USUAL, name: 'little noise (0.3)', noise: 0.3 },
  { ...USUAL, name: 'much noise (1)', noise: 1 },
  { ...USUAL, name: '2 judges per item', judgesPerItem: 2 },
  { ...USUAL, name: '5 judges per item', judgesPerItem: 5 },
  { ...USUAL, name: 'topics differ a little (0.1), experts read', topics: 0.1 },
  { ...USUAL, name: 'topics differ (0.3), experts read them', topics: 0.3 },
  { ...USUAL, name: 'topics differ much (0.7)', topics: 0.7 },
  { ...USUAL, name: 'one bribed judge', bribed: true },
  { ...USUAL, name: 'the same, misfitting judges out', bribed: true, misfitsOut: true },
];

export interface Outcome {
  setting: Setting;
  /** Share of the prizes that went to items that deserved one, by way of ranking. */
  share: Record<string, number>;
  /** Its standard error over the rounds. */
  error: Record<string, number>;
  /** With a bribe: how often the paid item won, by way; and how often infit and outfit put the judge first. */
  bribeWon?: Record<string, number>;
  bribeFound?: number;
}

/** Infit or outfit above this is unproductive for measurement (Linacre 2002). */
const MISFIT = 1.5;

/** Judges by how badly their scores fit, worst first. */
function misfits(ratings: readonly Rating[]): { judge: string; misfit: number }[] {
  return manyFacetRasch(ratings)
    .judges.map(({ name, infit, outfit }) => ({
      judge: name,
      misfit: Math.max(infit ?? 0, outfit ?? 0),
    }))
    .sort((a, b) => b.misfit - a.misfit);
}

function simulate(setting: Setting, rounds: number): Outcome {
  const shares: Record<string, number[]> = {};
  const bribeWon: Record<string, number> = {};
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const { ratings, deserved, topicOf, bribe } = plantedRound(setting, `${setting.name} ${round}`);
    const worst = setting.bribed ? misfits(ratings) : [];
    const out = new Set(worst.filter(({ misfit }) => misfit > MISFIT).map(({ judge }) => judge));
    const counted = setting.misfitsOut ? ratings.filter(({ judge }) => !out.has(judge)) : ratings;
    const best = new Set(deserved.slice(0, PRIZES));
    for (const [way, rank] of Object.entries(WAYS)) {
      const given = rank(counted, topicOf).slice(0, PRIZES);
      const deservedly = given.filter((item) => best.has(item)).length;
      shares[way] = [...(shares[way] ?? []), deservedly / PRIZES];
      if (bribe && given.includes(bribe.item)) bribeWon[way] = (bribeWon[way] ?? 0) + 1 / rounds;
    }
    if (bribe && worst[0]!.judge === bribe.judge) found += 1;
  }
  const share: Record<string, number> = {};
  const error: Record<string, number> = {};
  for (const [way, values] of Object.entries(shares)) {
    const mean = values.reduce((sum, value) => sum + value, 0) / rounds;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    share[way] = mean;
    error[way] = Math.sqrt(squares / (rounds - 1) / rounds);
  }
  return {
    setting,
    share,
    error,
    ...(setting.bribed && { bribeWon, bribeFound: found / rounds }),
  };
}

function percent(value: number | undefined): string {
  return `${(100 * (value ?? 0)).toFixed(1)} %`;
}

/** The table of the share of deserved prizes given, in Markdown. */
export function table(outcomes: Outcome[], rounds: number): string {
  const ways = Object.keys(WAYS);
  const lines = outcomes.map(({ setting, share }) => {
    const best = Math.max(...ways.map((way) => share[way]!));
    const cells = ways.map((way) => {
      const text = percent(share[way]);
      return share[way] === best ? `**${text}**` : text;
    });
    return `| ${setting.name} | ${cells.join(' | ')} |`;
  });
  const error = Math.max(...outcomes.flatMap((outcome) => Object.values(outcome.error)));
  const bribes = outcomes.flatMap(({ setting, bribeWon, bribeFound }) =>
    bribeWon
      ? [
          '',
          `${setting.name}: the paid item won a prize in ${ways.map((way) => `${way} ${percent(bribeWon[way])}`).join(', ')}. The bribed judge had the largest infit or outfit of all in ${percent(bribeFound)} of the rounds.`,
        ]
      : [],
  );
  return [
    `Share of the ${PRIZES} prizes that went to the ${PRIZES} items that deserved them. ${USUAL.items} items, ${USUAL.judges} judges, ${USUAL.judgesPerItem} per item, four anchors, severity ${USUAL.severity} and noise ${USUAL.noise} of the items' own deviation unless said otherwise; whole scores 1–10; ${rounds} rounds a line, standard error at most ${percent(error)}.`,
    '',
    `| | ${ways.join(' | ')} |`,
    `|---|${ways.map(() => '---:').join('|')}|`,
    ...lines,
    ...bribes,
    '',
  ].join('\n');
}

export async function run(rounds = 400): Promise<Outcome[]> {
  return SETTINGS.map((setting) => simulate(setting, rounds));
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 400);
  const outcomes = await run(rounds);
  const folder = resolve(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/deserved-prizes.json`, `${JSON.stringify(outcomes, null, 2)}\n`);
  writeFileSync(`${folder}/deserved-prizes.md`, table(outcomes, rounds));
  writeFileSync(`${folder}/deserved-prizes.svg`, picture(outcomes));
  process.stdout.write(table(outcomes, rounds));
}

import type { Analysis, Refused, ScoreAnalysis } from './analysis.ts';
import { textTable } from './text-table.ts';

const fixed =
  (digits: number) =>
  (value: number): string =>
    value.toFixed(digits);
const two = fixed(2);
const three = fixed(3);
const percent = (share: number): string =>
  `${(100 * share).toFixed(share > 0.995 || share < 0.005 ? 1 : 0)} %`;

function section(title: string, body: string): string {
  return `${title}\n${'═'.repeat(title.length)}\n${body}\n`;
}

function alphaCell(alpha: ScoreAnalysis['alpha']): string {
  if ('refused' in alpha) return '–';
  const { value, interval } = alpha;
  return interval
    ? `${three(value)} [${three(interval.low)}, ${three(interval.high)}]`
    : three(value);
}

function components(all: (ScoreAnalysis | ({ name: string } & Refused))[]): string {
  const header = ['score', 'ratings', 'mean', 'sd item', 'sd judge', 'sd error', 'log-likelihood'];
  const rows = all.map((one) => {
    if ('refused' in one) return [one.name, one.words.en];
    const { ratings, mean, components: variance, logLikelihood } = one.ranking;
    const sd = (value: number): string => fixed(5)(Math.sqrt(value));
    return [
      one.name,
      String(ratings),
      fixed(6)(mean),
      sd(variance.item),
      sd(variance.judge),
      sd(variance.residual),
      three(logLikelihood),
    ];
  });
  return textTable(header, rows);
}

function reliability(all: (ScoreAnalysis | ({ name: string } & Refused))[]): string {
  const header = ['score', 'of one', 'corrected', 'of ranking', 'judges for 0.8', 'alpha'];
  const rows = all.flatMap((one) => {
    if ('refused' in one) return [];
    const { ofOneScore, ofOneCorrectedScore, ofRanking } = one.reliability;
    const judges = one.judgesForReliability80;
    return [
      [
        one.name,
        three(ofOneScore),
        three(ofOneCorrectedScore),
        three(ofRanking),
        judges === null ? '∞' : String(judges),
        alphaCell(one.alpha),
      ],
    ];
  });
  return textTable(header, rows);
}

function groups({ total }: Analysis): string {
  return textTable(
    ['group', 'items', 'mean'],
    total.ranking.groups.map(({ group, items, effect }) => [group, String(items), three(effect)]),
  );
}

function ranking({ total }: Analysis, top: number): string {
  const cuts = total.outlook.boundaries.map(({ cut }) => cut);
  const header = [
    'item',
    'rank',
    '90 %',
    'effect',
    '± se',
    'raw mean',
    'n',
    ...cuts.map((c) => `P(≤ ${c})`),
  ];
  const rows = total.ranking.items.slice(0, top).map((item, index) => {
    const { low, high, withinCut } = total.outlook.items[index]!;
    return [
      item.item,
      String(index + 1),
      `${low}–${high}`,
      fixed(4)(item.effect),
      two(item.standardError),
      two(item.rawMean),
      String(item.n),
      ...cuts.map((_, c) => percent(withinCut[c]!)),
    ];
  });
  return textTable(header, rows);
}

function boundaries({ total }: Analysis): string {
  const lines = total.outlook.boundaries.map((b) => {
    const verdict = b.insideNoise ? 'INSIDE THE NOISE' : 'settled';
    const contested = b.contested.length > 0 ? `; open between ${b.contested.length} items` : '';
    return `After place ${b.cut}: ${verdict}. ${b.lastIn} is truly better than ${b.firstOut} with probability ${percent(b.probabilityOfOrder)}${contested}.`;
  });
  return lines.join('\n') || 'No boundary: there are fewer items than places.';
}

function severities({ total, rasch }: Analysis, top: number): string {
  const logits = new Map(
    rasch && 'judges' in rasch ? rasch.judges.map((judge) => [judge.name, judge]) : [],
  );
  const all = total.ranking.judges;
  const shown = all.length <= 2 * top ? all : [...all.slice(0, top), ...all.slice(-top)];
  const rows = shown.map(({ judge, severity, standardError, n }) => {
    const own = logits.get(judge);
    const fit = (square: number | null | undefined): string =>
      square === null || square === undefined ? '–' : two(square);
    return [
      judge,
      three(severity),
      two(standardError),
      String(n),
      own ? two(own.measure) : '–',
      fit(own?.infit),
      fit(own?.outfit),
    ];
  });
  return textTable(['judge', 'severity', '± se', 'n', 'logits', 'infit', 'outfit'], rows);
}

function misfit({ misfitting, rasch }: Analysis): string {
  if (rasch === null) return 'The Rasch model was not fitted (--steps none, or very many scores).';
  if ('refused' in rasch) return rasch.words.en;
  if (misfitting.length === 0) return 'None: every infit and outfit is between 0.5 and 1.5.';
  return textTable(
    ['judge', 'infit', 'outfit'],
    misfitting.map(({ judge, infit, outfit }) => [judge, two(infit), two(outfit)]),
  );
}

/** The analysis as text for a terminal; `top` lines per list. */
export function report(analysis: Analysis, top: number): string {
  const { total, criteria, rows, completeRows } = analysis;
  const all = [...criteria, total];
  const items = total.ranking.items.length;
  const judges = total.ranking.judges.length;
  const head = `${rows} rows, ${completeRows} complete: ${items} items, ${judges} judges. Seed "${analysis.seed}".\n`;
  const boundary = total.ranking.atBoundary.map(
    (c) => `The ${c} variance of the total is estimated as zero.\n`,
  );
  return [
    head,
    section('Variance components (REML): score = mean + item + judge + error', components(all)),
    ...boundary,
    ...(total.ranking.groups.length > 0
      ? [section('Groups: points above the mean', groups(analysis))]
      : []),
    section('Reliability', reliability(all)),
    section(
      `Ranking by ${total.name}, severities taken out: the best ${Math.min(top, items)}`,
      ranking(analysis, top),
    ),
    section('Prize boundaries', boundaries(analysis)),
    section(
      'Judges: severity in score points below the panel, strictest first',
      severities(analysis, top),
    ),
    section('Misfitting judges (infit or outfit outside 0.5–1.5)', misfit(analysis)),
  ].join('\n');
}

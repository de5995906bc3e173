import type { Outcome } from './deserved-prizes.ts';

const ROW = 30;
const TOP = 92;
const LEFT = 262;
const WIDTH = 430;
const MOST = 0.8;

/** Told apart by shape as well as by Okabe & Ito's colours. */
const ways = [
  { name: 'raw mean', colour: '#777777', shape: circle(5, 'none') },
  { name: 'median', colour: '#56b4e9', shape: diamond },
  { name: 'z-scores', colour: '#e69f00', shape: triangle },
  { name: 'corrected', colour: '#0072b2', shape: circle(6, 'fill') },
] as const;

/** What a line is about, in words for somebody who has not read the bench. */
const lines: Readonly<Record<string, string>> = {
  'judges equally strict': 'judges equally strict',
  'as among the essays (severity 0.2)': 'strictness as among real raters',
  'severity 0.5': 'judges differ (the usual case here)',
  'severity 1': 'judges differ a lot',
  'little noise (0.3)': 'judges nearly sure of themselves',
  'much noise (1)': 'judges very unsure',
  '2 judges per item': 'two judges for each opinion',
  '5 judges per item': 'five judges for each opinion',
  'one bribed judge': 'one judge is bribed',
  'the same, misfitting judges out': '… and is found and left out',
};

type Shape = (x: number, y: number, colour: string) => string;

function circle(radius: number, style: 'none' | 'fill'): Shape {
  return (x, y, colour) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${style === 'fill' ? colour : '#fff'}" stroke="${colour}" stroke-width="2"/>`;
}

function diamond(x: number, y: number, colour: string): string {
  return `<path d="M${x} ${y - 6}l6 6-6 6-6-6z" fill="${colour}"/>`;
}

function triangle(x: number, y: number, colour: string): string {
  return `<path d="M${x} ${y - 6}l6 11h-12z" fill="${colour}"/>`;
}

const across = (share: number): number => Math.round(10 * (LEFT + (share / MOST) * WIDTH)) / 10;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

function row({ setting, share }: Outcome, n: number): string {
  const y = TOP + n * ROW;
  const values = ways.map(({ name }) => share[name] as number);
  const [from, to] = [Math.min(...values), Math.max(...values)].map(across);
  const marks = ways.map(({ name, colour, shape }) =>
    shape(across(share[name] as number), y, colour),
  );
  return [
    `<text x="${LEFT - 16}" y="${y + 5}" text-anchor="end">${lines[setting.name]}</text>`,
    `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="#ccc" stroke-width="2"/>`,
    ...marks,
    `<text x="${LEFT + WIDTH + 14}" y="${y + 5}" fill="#0072b2" font-weight="600">${percent(share['corrected'] as number)}</text>`,
    `<text x="${LEFT + WIDTH + 66}" y="${y + 5}" fill="#555">${percent(share['raw mean'] as number)}</text>`,
  ].join('');
}

function axis(bottom: number): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((share) => {
    const x = across(share);
    return `<line x1="${x}" y1="${TOP - 16}" x2="${x}" y2="${bottom}" stroke="#eee"/><text x="${x}" y="${bottom + 18}" text-anchor="middle" fill="#555" font-size="12">${percent(share)}</text>`;
  });
}

/** The share of deserved prizes given, by way of ranking: a line for each setting of {@link lines}. */
export function picture(measured: readonly Outcome[]): string {
  const shown = measured.filter(({ setting }) => setting.name in lines);
  const missing = Object.keys(lines).filter(
    (name) => !shown.some(({ setting }) => setting.name === name),
  );
  if (missing.length > 0) throw new Error(`The bench did not measure: ${missing.join(', ')}.`);
  const bottom = TOP + shown.length * ROW - 8;
  const error = Math.max(...shown.flatMap((one) => ways.map(({ name }) => one.error[name] ?? 0)));
  const legend = ways.map(({ name, colour, shape }, n) => {
    const x = LEFT + n * 108;
    return `${shape(x + 6, 46, colour)}<text x="${x + 20}" y="51">${name}</text>`;
  });
  const [first] = shown;
  const described = shown
    .map(
      ({ setting, share }) =>
        `${lines[setting.name]}: corrected ${percent(share['corrected'] as number)}, raw mean ${percent(share['raw mean'] as number)}`,
    )
    .join('; ');
  if (!first) throw new Error('The bench measured nothing.');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 830 ${bottom + 56}" font-family="system-ui, sans-serif" font-size="14" fill="#222" role="img" aria-labelledby="title description">`,
    '<title id="title">Share of deserved prizes given, by way of ranking</title>',
    `<desc id="description">${described}.</desc>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<text x="16" y="24" font-size="17" font-weight="600">How many prizes go to the opinions that deserve them</text>',
    ...legend,
    `<text x="${LEFT + WIDTH + 14}" y="${TOP - 24}" font-size="12" fill="#0072b2">corrected</text>`,
    `<text x="${LEFT + WIDTH + 76}" y="${TOP - 24}" font-size="12" fill="#555">raw</text>`,
    ...axis(bottom),
    ...shown.map(row),
    `<text x="16" y="${bottom + 44}" font-size="12" fill="#555">Planted truth: 200 opinions, 20 judges, three for each, six prizes, 400 rounds a line; standard error at most ${(100 * error).toFixed(1)} %. bench/judging</text>`,
    '</svg>',
    '',
  ].join('\n');
}

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AlikePair, NearDuplicates } from '../near-duplicates.ts';
import { pairAgreement, shareWithInterval } from './agreement.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { readRows } from './texts-file.ts';

/** Where a command writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const misused = 64;

/** Paths are meant from where the user stands, which a package script's own folder is not. */
const here = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** Runs `measure similar` and returns the exit code: 0, or 64 where the command or a file is wrong. */
export async function run(args: readonly string[], { out, err }: Streams): Promise<number> {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    out(usage);
    return 0;
  }
  try {
    const options = readOptions(args);
    const measured = await measure(options);
    out(report(options, measured));
    if (options.out !== undefined && options.sample > 0) {
      writeFileSync(here(options.out), sampleOf(measured, options.sample));
      out(`pairs to read written to     ${options.out}\n`);
    }
    if (options.judged !== undefined) out(await judgedPrecision(here(options.judged)));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message}\n\n${usage}`);
    return misused;
  }
}

interface Measured {
  texts: string[];
  pairs: readonly AlikePair[];
  /** For each text the place of the earliest like it: its own where it is the first. */
  found: number[];
  labels: (string | undefined)[];
  seconds: number;
}

async function measure(options: Options): Promise<Measured> {
  const { column, groupColumn } = options;
  const needed = groupColumn === undefined ? [column] : [column, groupColumn];
  const index = new NearDuplicates(options.least);
  const texts: string[] = [];
  const labels: Measured['labels'] = [];
  for await (const row of readRows(here(options.file), needed)) {
    const text = row[column] ?? '';
    if (text.trim() === '') continue;
    texts.push(text);
    labels.push(groupColumn === undefined ? undefined : row[groupColumn]?.trim());
    if (texts.length >= options.rows) break;
  }
  const began = performance.now();
  const found = texts.map((text, place) => index.add(text) ?? place);
  const seconds = (performance.now() - began) / 1_000;
  return { texts, pairs: index.pairs, found, labels, seconds };
}

function report({ least, groupColumn }: Options, measured: Measured): string {
  const { texts, pairs, seconds } = measured;
  const sizes = new Map<number, number>();
  for (const { a } of pairs) sizes.set(a, (sizes.get(a) ?? 1) + 1);
  const lines = [
    ['texts', String(texts.length)],
    [`near-duplicates (≥ ${least})`, `${pairs.length} of ${sizes.size} texts`],
    ['largest group', String(Math.max(0, ...sizes.values()))],
    ['speed', `${Math.round(texts.length / seconds)} texts/s`],
  ];
  if (groupColumn !== undefined) {
    const groups = measured.found.map((place, n) => ({
      found: String(place),
      labelled: measured.labels[n] || `alone ${n}`,
    }));
    const { found, labelled, both, precision, recall } = pairAgreement(groups);
    lines.push(
      ['pairs found / labelled / both', `${found} / ${labelled} / ${both}`],
      ['precision of pairs', precision?.toFixed(3) ?? 'nothing was found'],
      ['recall of pairs', recall?.toFixed(3) ?? 'nothing is labelled'],
    );
  }
  return `${lines.map(([label = '', value]) => `${label.padEnd(29)}${value}`).join('\n')}\n`;
}

/** Evenly over all pairs in the order of their likeness, so that doubtful and plain ones are both read. */
function sampleOf({ texts, pairs }: Measured, size: number): string {
  const sorted = [...pairs].sort((x, y) => x.likeness - y.likeness || x.b - y.b);
  const count = Math.min(size, sorted.length);
  const rows = Array.from({ length: count }, (_, n) => {
    const pair = sorted[Math.floor(((n + 0.5) * sorted.length) / count)] as AlikePair;
    const cells = [pair.likeness.toFixed(3), texts[pair.a], texts[pair.b], ''];
    return cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',');
  });
  return `likeness,earlier,later,same\n${rows.join('\n')}\n`;
}

async function judgedPrecision(file: string): Promise<string> {
  let same = 0;
  let read = 0;
  for await (const row of readRows(file, ['same'])) {
    const answer = row['same']?.trim();
    if (answer !== '1' && answer !== '0') continue;
    read += 1;
    same += Number(answer);
  }
  if (read === 0) throw new UsageError(`${file} has neither 1 nor 0 in its column "same".`);
  const { share, low, high } = shareWithInterval(same, read);
  return `precision by reading          ${share.toFixed(3)} (${same} of ${read}; 95 %: ${low.toFixed(3)} to ${high.toFixed(3)})\n`;
}

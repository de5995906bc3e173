import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clusterName, MatterClusters, shareWithInterval } from '@chia-se/similarity';
import { type Command, numberOf } from '../command.ts';
import { stringify } from '../csv-table.ts';
import { columnOptions, columnUsage, here, readCells, readLabelled } from '../labelled-file.ts';
import { percent, textTable, three } from '../text-table.ts';

/** A name is made from as many members as the platform reads. */
const namedBy = 50;

const usage = `measure clusters --file FILE [options]

Which texts are on one matter, by the rule of the platform, and what their clusters are called. By pairs
that somebody has read it tells how many of those that it puts together are right. The label of a text
is what those pairs call it.

${columnUsage('ref')}
  --least N          from which likeness on texts are on one matter      (0.4)
  --show N           of how many clusters to print the name              (10)
  --sample N         writes N pairs of one cluster to --out, for somebody to read: put 1 or 0 into "same"
  --out FILE         where to write them
  --judged FILE      such a file, filled in; it needs the columns one, other and same
`;

export const clusters: Command = {
  usage,
  run(options) {
    const { values } = parseArgs({
      args: options,
      options: {
        ...columnOptions,
        label: { type: 'string', default: 'ref' },
        least: { type: 'string', default: '0.4' },
        show: { type: 'string', default: '10' },
        sample: { type: 'string', default: '0' },
        out: { type: 'string' },
        judged: { type: 'string' },
      },
    });
    const least = numberOf('least', values.least, 0, 1);
    const show = numberOf('show', values.show, 0, 1_000);
    const sample = numberOf('sample', values.sample, 0, 100_000);
    const rows = readLabelled(values.file, values);
    const start = performance.now();
    const found = new MatterClusters(
      rows.map(({ text }) => text),
      least,
    );
    const seconds = (performance.now() - start) / 1_000;
    const groups = found.clusters();
    const clustered = groups.reduce((sum, group) => sum + group.length, 0);
    const report = [
      `${groups.length} clusters hold ${clustered} of ${rows.length} texts (${percent(clustered / rows.length)}); the largest holds ${groups[0]?.length ?? 0}. ${Math.round(rows.length / seconds)} texts/s.\n`,
    ];
    if (values.judged !== undefined) {
      const refs = groups.map((group) => group.map((place) => rows[place]?.label ?? ''));
      report.push(judgedReport(readCells(values.judged, ['one', 'other', 'same'], ','), refs));
    }
    if (values.out !== undefined && sample > 0) {
      writeFileSync(here(values.out), sampleOf(rows, groups, sample));
      report.push(`Pairs to read are in ${values.out}.\n`);
    }
    const named = groups.slice(0, show).map((group) => {
      const texts = group.slice(0, namedBy).map((place) => rows[place]?.text ?? '');
      return [clusterName(texts, found.shareOf) ?? '–', String(group.length)];
    });
    if (named.length > 0) report.push(textTable(['cluster', 'texts'], named));
    return report.join('\n');
  },
};

/** Of the pairs that were read, those that are together here: right or wrong. */
function judgedReport(
  pairs: readonly Record<string, string>[],
  groups: readonly (readonly string[])[],
): string {
  const groupOf = new Map(groups.flatMap((refs, group) => refs.map((ref) => [ref, group])));
  const read = pairs.filter(({ same }) => same === '1' || same === '0');
  const together = read.filter(({ one = '', other = '' }) => {
    const group = groupOf.get(one);
    return group !== undefined && group === groupOf.get(other);
  });
  const right = together.filter(({ same }) => same === '1').length;
  const all = read.filter(({ same }) => same === '1').length;
  if (together.length === 0) return `None of the ${read.length} pairs read is together here.\n`;
  const { share, low, high } = shareWithInterval(right, together.length);
  return `Of ${read.length} pairs read, ${together.length} are together here and ${right} of them rightly: precision ${three(share)} (95 %: ${three(low)} to ${three(high)}); of the ${all} on one matter, ${right} are together.\n`;
}

/** Each text as likely as any other, with another of its cluster; the same for the same file. */
function sampleOf(
  rows: readonly { text: string; label: string }[],
  groups: readonly (readonly number[])[],
  count: number,
): string {
  const members = groups.flatMap((group) => group.map((place) => ({ place, group })));
  const pairs = Array.from({ length: Math.min(count, members.length) }, (_, n) => {
    const at = Math.floor(((n + 0.5) * members.length) / Math.min(count, members.length));
    const { place, group } = members[at] as (typeof members)[number];
    const others = group.filter((other) => other !== place);
    const other = others[(n * 7_919) % others.length] as number;
    const [one, two] = [rows[place], rows[other]];
    return [one?.label ?? '', two?.label ?? '', one?.text ?? '', two?.text ?? '', ''];
  });
  return stringify([['one', 'other', 'text', 'other text', 'same'], ...pairs]);
}

import { parseArgs } from 'node:util';
import {
  averagePrecision,
  figuresAt,
  figuresOf,
  type LabelledText,
  offenceProbability,
  offensive,
  riskWorthALook,
  type ScoredText,
  screeningVerdict,
} from '@chia-se/text-classification';
import { type Command, numberOf } from '../command.ts';
import { columnOptions, columnUsage, readLabelled } from '../labelled-file.ts';
import { timed } from '../speed.ts';
import { percent, textTable, three } from '../text-table.ts';

const usage = `measure screening --file FILE [options]

How the automatic screening, with the model that comes with the product, does on texts of yours:
precision and recall of offensive language at several thresholds where the texts are labelled, and
how many texts it would hold.

${columnUsage('none')}
  --clean A,B,…      labels of what is not offensive   (0)
  --threshold N,N,…  risks to hold from, 1 to 100      (30,40,50,60,70)
`;

export const screening: Command = {
  usage,
  run(options) {
    const { values } = parseArgs({
      args: options,
      options: {
        ...columnOptions,
        clean: { type: 'string', default: '0' },
        threshold: { type: 'string', default: '30,40,50,60,70' },
      },
    });
    const thresholds = values.threshold
      .split(',')
      .map((typed) => numberOf('threshold', typed, 1, 100));
    const rows = readLabelled(values.file, values);
    const clean = new Set(values.clean.split(','));
    const offence = values.label === undefined ? '' : offenceReport(rows, clean, thresholds);
    return `${offence}${holdReport(rows, thresholds)}`;
  },
};

function offenceReport(
  rows: readonly LabelledText[],
  clean: ReadonlySet<string>,
  thresholds: readonly number[],
): string {
  const texts = rows.map(
    ({ text, label }): ScoredText => ({
      score: 100 * offenceProbability(text),
      wanted: !clean.has(label),
    }),
  );
  const lines = thresholds.map((threshold) => {
    const { precision, recall, f1, heldWrongly } = figuresAt(texts, threshold);
    const macro = figuresOf(
      texts.map(({ score, wanted }) => ({
        label: wanted ? offensive : 'CLEAN',
        answer: score >= threshold ? offensive : 'CLEAN',
      })),
    ).macroF1;
    return [String(threshold), ...[precision, recall, f1, macro].map(three), percent(heldWrongly)];
  });
  const wanted = texts.filter((text) => text.wanted).length;
  return `Offensive language: ${rows.length} texts, ${wanted} of them offensive; average precision ${three(averagePrecision(texts))}.
${textTable(['threshold', 'precision', 'recall', 'F1', 'macro-F1', 'clean ones held'], lines)}
`;
}

function holdReport(rows: readonly LabelledText[], thresholds: readonly number[]): string {
  const { results, perSecond } = timed(rows, ({ text }) => screeningVerdict(text));
  const lines = thresholds.map((threshold) => {
    const held = results.filter(({ risk }) => risk >= threshold);
    const signs = Map.groupBy(
      held.flatMap((verdict) => verdict.signs.filter(({ risk }) => risk >= threshold)),
      ({ sign }) => sign,
    );
    const why = [...signs].map(([sign, found]) => `${sign} ${found.length}`).sort();
    return [
      String(threshold),
      String(held.length),
      percent(held.length / results.length),
      why.join(', '),
    ];
  });
  return `All signs together: ${rows.length} texts, ${perSecond} a second. The product holds from ${riskWorthALook} on.
${textTable(['threshold', 'held', 'share', 'for'], lines)}`;
}

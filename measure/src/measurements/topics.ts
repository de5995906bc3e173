import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Figures,
  figuresOf,
  heldOut,
  type LabelledText,
  NaiveBayes,
  readModel,
  topicPlan,
  trainLinearModel,
} from '@chia-se/text-classification';
import { type Command, numberOf } from '../command.ts';
import { type Columns, columnOptions, columnUsage, here, readLabelled } from '../labelled-file.ts';
import { timed } from '../speed.ts';
import { textTable, three } from '../text-table.ts';
import { UsageError } from '../usage-error.ts';

const usage = `measure topics --file FILE [options]

How well topics are told: learns from a part of the texts and is tested on the rest, beside naive
Bayes on words and word pairs that learnt from the same texts.

${columnUsage('topic')}
  --test-share N     share of each topic to be tested on   (0.2)
  --seed N           decides which texts those are         (1)
  --train FILE       learn from all of this file instead …
  --test FILE        … and be tested on all of this one
  --model FILE       test this model, on all of --file, and learn nothing
`;

export const topics: Command = {
  usage,
  run(options) {
    const { values } = parseArgs({
      args: options,
      options: {
        ...columnOptions,
        label: { type: 'string', default: 'topic' },
        'test-share': { type: 'string', default: '0.2' },
        seed: { type: 'string', default: '1' },
        train: { type: 'string' },
        test: { type: 'string' },
        model: { type: 'string' },
      },
    });
    if (values.model !== undefined) {
      return modelReport(values.model, readLabelled(values.file, values));
    }
    const share = numberOf('test-share', values['test-share'], 0.01, 0.99);
    const seed = numberOf('seed', values.seed, 0, 2 ** 32 - 1);
    return learntReport(partsOf(values, values, (rows) => heldOut(rows, share, seed)));
  },
};

interface Parts {
  train: LabelledText[];
  test: LabelledText[];
}

function partsOf(
  { file, train, test }: { file?: string; train?: string; test?: string },
  columns: Columns,
  split: (rows: LabelledText[]) => Parts,
): Parts {
  if (train === undefined && test === undefined) return split(readLabelled(file, columns));
  if (train === undefined || test === undefined || file !== undefined) {
    throw new UsageError('Either --file, or both --train and --test.');
  }
  return { train: readLabelled(train, columns), test: readLabelled(test, columns) };
}

function learntReport({ train, test }: Parts): string {
  const plan = topicPlan(train.map(({ label }) => label));
  if (plan.labels.length < 2 || test.length === 0) {
    throw new UsageError('There must be two topics at least, and something left to be tested on.');
  }
  const start = performance.now();
  const model = trainLinearModel(train, plan);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const peer = new NaiveBayes(train);
  const ours = measured(test, (text) => model.best(text).label);
  const theirs = measured(test, (text) => peer.best(text));
  return `Learnt from ${train.length} texts in ${seconds} s, tested on ${test.length} others.
${textTable(
  ['', 'accuracy', 'macro-F1', 'texts/s'],
  [line('this model', ours), line('naive Bayes, words and pairs', theirs)],
)}
${byTopic(ours.figures)}`;
}

function modelReport(path: string, test: readonly LabelledText[]): string {
  let model: ReturnType<typeof readModel>;
  try {
    model = readModel(readFileSync(here(path)));
  } catch (error) {
    throw new UsageError(`${path} is no model: ${(error as Error).message}`);
  }
  const ours = measured(test, (text) => model.best(text).label);
  return `Tested on ${test.length} texts.
${textTable(['', 'accuracy', 'macro-F1', 'texts/s'], [line('this model', ours)])}
${byTopic(ours.figures)}`;
}

interface Measured {
  figures: Figures;
  perSecond: number;
}

function measured(test: readonly LabelledText[], best: (text: string) => string): Measured {
  const { results, perSecond } = timed(test, ({ text, label }) => ({ label, answer: best(text) }));
  return { figures: figuresOf(results), perSecond };
}

function line(name: string, { figures, perSecond }: Measured): string[] {
  return [name, three(figures.accuracy), three(figures.macroF1), String(perSecond)];
}

function byTopic({ labels }: Figures): string {
  return textTable(
    ['topic', 'texts', 'precision', 'recall', 'F1'],
    labels.map(({ label, texts, precision, recall, f1 }) => [
      label,
      String(texts),
      ...[precision, recall, f1].map(three),
    ]),
  );
}

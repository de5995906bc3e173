import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  NaiveBayes,
  offenceProbability,
  screeningVerdict,
  suggestTopic,
  topicPlan,
  trainLinearModel,
} from '@chia-se/text-classification';
import { parse } from 'csv-parse/sync';
import { median, printTable } from '../table.ts';

/** How many texts a second one process reads, beside naive Bayes that learnt from the same texts. */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    file: { type: 'string' },
    text: { type: 'string', default: 'text' },
    label: { type: 'string', default: 'topic' },
    rounds: { type: 'string', default: '5' },
  },
});
const ours = new URL('../../../packages/text-classification/training/topics.csv', import.meta.url);
const file = values.file && resolve(process.env['INIT_CWD'] ?? process.cwd(), values.file);
const table = parse(readFileSync(file ?? ours), { columns: true, bom: true }) as Record<
  string,
  string
>[];
const rows = table.map((row) => ({
  text: row[values.text] ?? '',
  label: row[values.label] ?? '',
}));
const texts = Array.from(
  { length: Math.ceil(2_000 / rows.length) * rows.length },
  (_, index) => rows[index % rows.length]?.text ?? '',
);
const model = trainLinearModel(rows, topicPlan(rows.map(({ label }) => label)));
const peer = new NaiveBayes(rows);

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  'topic, naive Bayes (peer)': (text) => peer.best(text),
  'topic, this model': (text) => model.best(text),
  'topic, a suggestion with the shipped model': (text) => suggestTopic(text, 'OTHER'),
  offence: (text) => offenceProbability(text),
  'the whole verdict of screening': (text) => screeningVerdict(text),
};

const letters = texts.reduce((sum, text) => sum + text.length, 0);
const results = Object.entries(contestants).map(([name, read]) => {
  for (const text of texts.slice(0, 500)) read(text);
  const seconds = Array.from({ length: Number(values.rounds) }, () => {
    const start = performance.now();
    for (const text of texts) read(text);
    return (performance.now() - start) / 1_000;
  });
  const perSecond = texts.length / median(seconds);
  return [name, Math.round(perSecond), ((1_000 * 1_000) / perSecond).toFixed(0)];
});
console.log(`${rows.length} texts of ${Math.round(letters / texts.length)} letters`);
printTable(['', 'texts/s', 'µs each'], results);

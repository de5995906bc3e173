import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type LabelledText,
  offencePlan,
  offensive,
  type TrainingPlan,
  topicPlan,
  trainLinearModel,
  writeModel,
} from '@chia-se/text-classification';
import type { Command } from './command.ts';
import { columnOptions, columnUsage, here, readLabelled } from './labelled-file.ts';
import { UsageError } from './usage-error.ts';

/** What `pnpm train` trains. The same rows in the same order give the same model. */
export const trainings: Readonly<Record<string, Command>> = {
  topics: {
    usage: `train topics --file FILE [options]

Learns topics from labelled texts, such as an export of acknowledged opinions (CSV, with
--text "Nội dung" --label "Chủ đề"), and writes a model for the setting TOPIC_MODEL_FILE.

${columnUsage('topic')}
  --out FILE         where to write           (topics.model)
`,
    run(options) {
      const { values } = parseArgs({
        args: options,
        options: {
          ...columnOptions,
          label: { type: 'string', default: 'topic' },
          out: { type: 'string', default: 'topics.model' },
        },
      });
      const rows = readLabelled(values.file, values);
      return trained(rows, topicPlan(rows.map(({ label }) => label)), values.out);
    },
  },
  screening: {
    usage: `train screening --file FILE [options]

Learns offensive language from labelled texts and writes a model. The one that comes with the product
was written so; see packages/text-classification/models.

${columnUsage('label')}
  --clean A,B,…      labels of what is not offensive   (0)
  --out FILE         where to write                    (offence.model)
`,
    run(options) {
      const { values } = parseArgs({
        args: options,
        options: {
          ...columnOptions,
          label: { type: 'string', default: 'label' },
          clean: { type: 'string', default: '0' },
          out: { type: 'string', default: 'offence.model' },
        },
      });
      const clean = new Set(values.clean.split(','));
      const rows = readLabelled(values.file, values).map(({ text, label }) => ({
        text,
        label: clean.has(label) ? 'CLEAN' : offensive,
      }));
      return trained(rows, offencePlan, values.out);
    },
  },
};

function trained(rows: readonly LabelledText[], plan: TrainingPlan, out: string): string {
  const counts = [...Map.groupBy(rows, ({ label }) => label)]
    .map(([label, own]) => `${label} ${own.length}`)
    .sort();
  if (counts.length < 2) throw new UsageError(`All texts have one label: ${counts.join()}.`);
  const bytes = writeModel(trainLinearModel(rows, plan));
  try {
    writeFileSync(here(out), bytes);
  } catch (error) {
    throw new UsageError(`${out} can't be written: ${(error as Error).message}`);
  }
  return `Learnt from ${rows.length} texts (${counts.join(', ')}); ${out} has ${Math.round(bytes.length / 1024)} kB.\n`;
}

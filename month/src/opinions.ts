import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { writtenOpinions } from './written-opinions.ts';

export const topics = [
  'CUSTOMER_CARE',
  'PRODUCTS_SERVICES_PROMOTIONS',
  'NETWORK_QUALITY',
  'OTHER',
] as const;
export type Topic = (typeof topics)[number];

export interface Opinion {
  /** Place in the file, from 0. */
  row: number;
  topic: Topic;
  title: string;
  body: string;
}

/**
 * Opinions from a CSV with a text column, or those written for the project.
 *
 * @throws Error when the file cannot be read or lacks the column
 */
export async function readOpinions(options: {
  feedback: string | null;
  column: string;
  topicColumn: string;
  rows: number;
}): Promise<Opinion[]> {
  if (options.feedback === null) return writtenOpinions.slice(0, options.rows).map(toOpinion);
  const opinions: Opinion[] = [];
  const records = parse({
    columns: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // What goes wrong with the file is thrown by the loop below.
  pipeline(createReadStream(options.feedback), records, () => undefined);
  for await (const record of records as AsyncIterable<Record<string, string | undefined>>) {
    const body = record[options.column];
    if (body === undefined) {
      throw new Error(
        `${options.feedback} has no column "${options.column}"; it has ${Object.keys(record).join(', ')}. Name yours with --column.`,
      );
    }
    if (body.trim() === '') continue;
    opinions.push(toOpinion({ topic: record[options.topicColumn] ?? '', body }, opinions.length));
    if (opinions.length >= options.rows) break;
  }
  if (opinions.length === 0) throw new Error(`${options.feedback} holds no opinion.`);
  return opinions;
}

function toOpinion({ topic, body }: { topic: string; body: string }, row: number): Opinion {
  return { row, topic: asTopic(topic, row), title: titleOf(body), body };
}

/** The file's topic where it is one of ours; otherwise the rows take turns. */
function asTopic(topic: string, row: number): Topic {
  const known = topics.find((candidate) => candidate === topic.trim().toUpperCase());
  return known ?? (topics[row % topics.length] as Topic);
}

const longestTitle = 80;

/** The first words, as somebody would who was asked for a title. */
function titleOf(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  if (line.length <= longestTitle) return line;
  return `${line.slice(0, longestTitle - 1).replace(/\s\S*$/, '')}…`;
}

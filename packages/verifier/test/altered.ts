import { readFileSync } from 'node:fs';
import { canonicalJson } from '@chia-se/judging';

/** A record that a round of the subgraph's tests was finalised with; it was issued once and must verify for good. */
export function issued(name: string): { file: string; document: string; hash: string } {
  const file = new URL(`records/${name}.json`, import.meta.url).pathname;
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as {
    data: { round: { decisionRecord: { document: string; hash: string } } };
  };
  return { file, ...data.round.decisionRecord };
}

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Anything = any;

/** The record with something changed, written as canonically as before. */
export function altered(document: string, change: (record: Anything) => void): string {
  const record = JSON.parse(document);
  change(record);
  return canonicalJson(record);
}

import { createHash } from 'node:crypto';

/** One thing that was looked at. */
export interface Check {
  /** What holds when nothing is wrong, as a sentence. */
  what: string;
  /** What is wrong; null where it holds. */
  problem: string | null;
}

/** What a document was found to be. */
export interface Verification {
  /** What kind of document it is and what it speaks of, for a heading. */
  subject: string;
  /** SHA-256 of the document in UTF-8, in hexadecimal: what has to be the hash that was published. */
  hash: string;
  /** In the order in which they were made; what could not be looked at any more is not in it. */
  checks: Check[];
}

export function holds({ checks }: Verification): boolean {
  return checks.every(({ problem }) => problem === null);
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

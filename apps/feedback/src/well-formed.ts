import { isId } from '@chia-se/subgraph-kit';

/** Those of the ids that can exist, each once. */
export function wellFormedIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(isId);
}

/** Whether a text can be the code of a programme, topic or province: nothing else needs looking up. */
export function isWellFormedCode(code: string): boolean {
  return /^[\w-]{1,100}$/.test(code);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text can be an id at all; one that cannot would fail the query of everybody in the same batch. */
export function isWellFormedId(id: string): boolean {
  return uuid.test(id);
}

/** Those of the ids that can exist, each once. */
export function wellFormedIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(isWellFormedId);
}

/** Whether a text can be the code of a programme, topic or province: nothing else needs looking up. */
export function isWellFormedCode(code: string): boolean {
  return /^[\w-]{1,100}$/.test(code);
}

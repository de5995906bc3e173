const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all. What can't must not reach PostgreSQL, which would call it an error. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

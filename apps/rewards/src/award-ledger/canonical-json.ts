/**
 * The one way to write what is hashed and signed: keys in the order of their code units at every
 * depth, no spaces, instants as `2026-11-23T02:00:00.000Z`. The same as RFC 8785 for what is written
 * here: text, whole numbers, `null`, lists and objects.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, of]) => [key, sorted(of)]));
}

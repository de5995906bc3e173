/**
 * The one way to write a value as JSON: keys in the order of their code units, no spaces, numbers as
 * ECMAScript writes them. The same as RFC 8785 for what is written here.
 *
 * @throws Error for what JSON does not know (`undefined`, a function, a number that is not finite)
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(',')}}`;
  }
  const isJson = value === null || ['string', 'boolean'].includes(typeof value);
  if (isJson || Number.isFinite(value)) return JSON.stringify(value);
  throw new Error(`${String(value)} cannot be written as JSON.`);
}

/** Stands for an id that must be new each time, such as an idempotency key. */
const newIdPlaceholder = '{{newId}}';

/**
 * Replaces every value that is exactly `{{newId}}`, at any depth, by what `newId` returns: one new id
 * per place. The given variables stay as they are.
 */
export function fillVariables(
  variables: Record<string, unknown>,
  newId: () => string,
): Record<string, unknown> {
  return fill(variables, newId) as Record<string, unknown>;
}

function fill(value: unknown, newId: () => string): unknown {
  if (value === newIdPlaceholder) return newId();
  if (Array.isArray(value)) return value.map((item) => fill(item, newId));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, newId)]));
  }
  return value;
}

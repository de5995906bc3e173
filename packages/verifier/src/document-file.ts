/** A document as it was published, and the hash that it was published under, where the file says one. */
export interface PublishedDocument {
  document: string;
  hash: string | null;
}

/**
 * Finds the document in a file: the bare document, or an answer of the graph that somewhere has an
 * object with `document` and `hash`, as the explorer shows it. A line break at the end of a file is
 * the editor's and no part of the document.
 *
 * @param name the file's name; a SHA-256 in it counts as the hash that the document is known by
 * @throws Error for what is no JSON, in words
 */
export function publishedDocument(name: string, text: string): PublishedDocument {
  const bare = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(bare);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`);
  }
  const hash = /[0-9a-f]{64}/.exec(name)?.[0] ?? null;
  return answerWithin(parsed) ?? { document: bare, hash };
}

function answerWithin(value: unknown, depth = 0): PublishedDocument | null {
  if (value === null || typeof value !== 'object' || depth > 5) return null;
  const { document, hash } = value as Record<string, unknown>;
  if (typeof document === 'string') {
    return { document, hash: typeof hash === 'string' ? hash : null };
  }
  if ('format' in value) return null;
  for (const inner of Object.values(value)) {
    const found = answerWithin(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { idOf } from './link/persisted-link.ts';
import type { Outcome } from './outcome.ts';
import { troubleOfErrors } from './trouble.ts';

export interface PostOptions {
  url: string;
  language: () => string;
  fetch: typeof fetch;
  credentials?: RequestCredentials;
  /** Send the id in place of the text, as `createGraphClient` does. */
  persisted?: boolean;
}

/** Asks without a cache and without an access token: what beginning a session needs. */
export async function post<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { url, language, fetch, credentials, persisted = false }: PostOptions,
): Promise<Outcome<Data>> {
  let answer: { data?: Data | null; errors?: readonly GraphError[] };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language() },
      body: JSON.stringify({ ...textOrId(document, persisted), variables }),
      ...(credentials ? { credentials } : {}),
    });
    answer = (await response.json()) as typeof answer;
  } catch {
    return { kind: 'unreachable' };
  }
  if (answer.errors?.length || !answer.data) return troubleOfErrors(answer.errors ?? []);
  return { kind: 'done', value: answer.data };
}

function textOrId(document: DocumentNode, persisted: boolean): object {
  const sha256Hash = persisted ? idOf(document) : null;
  if (!sha256Hash) return { query: print(document) };
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

interface GraphError {
  message: string;
  extensions?: Record<string, unknown>;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Outcome } from './outcome.ts';
import { troubleOfErrors } from './trouble.ts';

export interface PostOptions {
  url: string;
  language: () => string;
  fetch: typeof fetch;
  credentials?: RequestCredentials;
}

/** Asks without a cache and without an access token: what beginning a session needs. */
export async function post<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { url, language, fetch, credentials }: PostOptions,
): Promise<Outcome<Data>> {
  let answer: { data?: Data | null; errors?: readonly GraphError[] };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language() },
      body: JSON.stringify({ query: print(document), variables }),
      ...(credentials ? { credentials } : {}),
    });
    answer = (await response.json()) as typeof answer;
  } catch {
    return { kind: 'unreachable' };
  }
  if (answer.errors?.length || !answer.data) return troubleOfErrors(answer.errors ?? []);
  return { kind: 'done', value: answer.data };
}

interface GraphError {
  message: string;
  extensions?: Record<string, unknown>;
}

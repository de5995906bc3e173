import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import type { PageSettings } from '../../explorer-options.ts';
import type { History } from '../history/history.ts';
import { newId } from '../operations/new-id.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import { type GraphResult, postGraphql } from './post-graphql.ts';
import type { Runs } from './runs.ts';

export interface FetcherDependencies {
  settings: PageSettings;
  sessions: SessionKeeper;
  history: History;
  runs: Runs;
  language: () => string;
  wantsPlan: () => boolean;
  /** Asks the person; resolves to whether to go on. */
  confirmMutation: (operation: { name: string; variables: string }) => Promise<boolean>;
  /** What the result says when they don't. */
  notSent: () => string;
}

/** What the editors run by: signs in, asks first in production, remembers, sets the plan aside. */
export function createFetcher(dependencies: FetcherDependencies): Fetcher {
  const { settings } = dependencies;

  return async (params, options) => {
    const operation = operationOf(params);
    if (params.operationName === 'IntrospectionQuery' && operation?.operation === 'query') {
      return (await send(dependencies, params, new Headers({ 'x-schema': 'own' }))) as never;
    }

    if (operation?.operation === 'mutation' && settings.environment === 'production') {
      const name = operation.name?.value ?? '';
      const variables = JSON.stringify(params.variables ?? {}, null, 2);
      if (!(await dependencies.confirmMutation({ name, variables }))) {
        return { errors: [{ message: dependencies.notSent() }] } as never;
      }
    }
    const headers = new Headers(options?.headers as HeadersInit | undefined);
    if (dependencies.wantsPlan()) headers.set('x-query-plan', 'true');
    const started = performance.now();
    const result = await send(dependencies, params, headers);
    remember(dependencies, { params, operation, result, durationMs: performance.now() - started });
    return withoutPlan(result) as never;
  };
}

/** Sends as the person who is signed in, unless the headers name somebody else. */
async function send(
  { settings, sessions, language }: FetcherDependencies,
  params: FetcherParams,
  headers: Headers,
): Promise<GraphResult> {
  const { endpoint } = settings;
  if (!headers.has('accept-language')) headers.set('accept-language', language());
  if (headers.has('authorization')) return postGraphql(endpoint, params, headers);

  const token = await sessions.accessToken();
  if (!token) return postGraphql(endpoint, params, headers);
  headers.set('authorization', `Bearer ${token}`);
  const result = await postGraphql(endpoint, params, headers);
  if (!isUnauthenticated(result)) return result;

  // Refused as a whole, so nothing has run, and it may be sent again.
  const renewed = await sessions.renew();
  if (!renewed || renewed === token) return result;
  headers.set('authorization', `Bearer ${renewed}`);
  return postGraphql(endpoint, params, headers);
}

function isUnauthenticated({ data, errors = [] }: GraphResult): boolean {
  return !data && errors.some((error) => error.extensions?.code === 'UNAUTHENTICATED');
}

function operationOf(params: FetcherParams): OperationDefinitionNode | null {
  try {
    return getOperationAST(parse(params.query), params.operationName) ?? null;
  } catch {
    // Whatever doesn't parse goes to the graph as it is, for its error to be seen.
    return null;
  }
}

interface FinishedRun {
  params: FetcherParams;
  operation: OperationDefinitionNode | null;
  result: GraphResult;
  durationMs: number;
}

function remember({ history, runs, sessions }: FetcherDependencies, run: FinishedRun): void {
  const { params, operation, result, durationMs } = run;
  const succeeded = !result.errors?.length;
  runs.add({ durationMs, succeeded, queryPlan: result.extensions?.['queryPlan'] });
  history.add({
    id: newId(),
    name: operation?.name?.value ?? '–',
    kind: operation?.operation ?? 'query',
    document: params.query,
    variables: params.variables ? JSON.stringify(params.variables, null, 2) : '',
    at: new Date().toISOString(),
    durationMs,
    succeeded,
    person: sessions.state.get().person?.label ?? null,
  });
}

/** The plan has a place of its own; in the result it would bury the data. */
function withoutPlan(result: GraphResult): GraphResult {
  if (result.extensions?.['queryPlan'] === undefined) return result;
  const { queryPlan: _, ...extensions } = result.extensions;
  const { extensions: __, ...rest } = result;
  return Object.keys(extensions).length === 0 ? rest : { ...rest, extensions };
}

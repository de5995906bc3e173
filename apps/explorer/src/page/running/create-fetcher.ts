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
  const { settings, sessions, language } = dependencies;

  return async (params, options) => {
    const operation = operationOf(params);
    const typed = (options?.headers ?? {}) as Record<string, string>;
    const request = { ...params, query: params.query };
    if (params.operationName === 'IntrospectionQuery' && operation?.operation === 'query') {
      return (await postGraphql(settings.endpoint, request, await bearer(sessions))) as never;
    }

    if (operation?.operation === 'mutation' && settings.environment === 'production') {
      const name = operation.name?.value ?? '';
      const variables = JSON.stringify(params.variables ?? {}, null, 2);
      if (!(await dependencies.confirmMutation({ name, variables }))) {
        return { errors: [{ message: dependencies.notSent() }] } as never;
      }
    }
    const headers = {
      'accept-language': language(),
      ...(dependencies.wantsPlan() && { 'x-query-plan': 'true' }),
      ...(await bearer(sessions)),
      ...typed,
    };
    const started = performance.now();
    const result = await postGraphql(settings.endpoint, request, headers);
    remember(dependencies, { params, operation, result, durationMs: performance.now() - started });
    return withoutPlan(result) as never;
  };
}

/** The person as the gateway knows them; no header for nobody. */
async function bearer(sessions: SessionKeeper): Promise<Record<string, string>> {
  const token = await sessions.accessToken();
  return token ? { authorization: `Bearer ${token}` } : {};
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

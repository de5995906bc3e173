import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Trouble } from './outcome.ts';

interface GraphError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What the errors of an answer come to: the first that says more than the others. */
export function troubleOfErrors(errors: readonly GraphError[]): Trouble {
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'signedOut' };
  const incident = errors.find(({ extensions }) => extensions?.['incidentId'])?.extensions;
  const code = incident?.['code'] ?? codes.find((one) => typeof one === 'string');
  return {
    kind: 'failed',
    code: typeof code === 'string' ? code : 'NO_DATA',
    incidentId: typeof incident?.['incidentId'] === 'string' ? incident['incidentId'] : null,
  };
}

/** What an error that Apollo Client threw comes to. */
export function troubleOf(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) return troubleOfErrors(error.errors);
  if (ServerError.is(error)) {
    // Gateways in between answer so when the platform is restarting or full.
    if (error.statusCode === 429 || error.statusCode >= 502) return { kind: 'unreachable' };
    return { kind: 'failed', code: `HTTP_${error.statusCode}`, incidentId: null };
  }
  return { kind: 'unreachable' };
}

import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes that callers may see with their message; everything else becomes an incident. */
const known = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'SUBGRAPH_UNAVAILABLE',
]);

/** Lets known errors through without their internals and hides the rest behind an incident id. */
export function formatErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (typeof code === 'string' && known.has(code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    // A subgraph that masked its own failure has named the incident already.
    const named = formatted.extensions?.['incidentId'];
    const incidentId = typeof named === 'string' ? named : randomUUID();
    if (incidentId !== named) log.error({ incidentId, err: error }, 'request failed');
    return {
      message: `Something went wrong on our side (incident ${incidentId}).`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId },
    };
  };
}

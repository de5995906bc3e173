import { randomUUID } from 'node:crypto';
import { type ExecutionResult, GraphQLError } from 'graphql';

/** What may leave a subgraph as it is: errors that were raised on purpose. */
const deliberate = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
]);

/** Reports an unexpected failure under the id that the caller gets to see. */
export type ReportIncident = (incidentId: string, error: unknown) => void;

/** Replaces every error that nobody raised on purpose by an incident id: no message, no stack gets out. */
export function maskErrors(result: ExecutionResult, report: ReportIncident): ExecutionResult {
  if (!result.errors || result.errors.length === 0) return result;
  return { ...result, errors: result.errors.map((error) => maskError(error, report)) };
}

export function maskError(error: GraphQLError, report: ReportIncident): GraphQLError {
  const code = error.extensions?.['code'];
  if (typeof code === 'string' && deliberate.has(code)) {
    return new GraphQLError(error.message, { path: error.path, extensions: { code } });
  }
  const incidentId = randomUUID();
  report(incidentId, error.originalError ?? error);
  return new GraphQLError(`Something went wrong on our side (incident ${incidentId}).`, {
    path: error.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId },
  });
}

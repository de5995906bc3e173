import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { troubleOf } from '../trouble.ts';

/** Repeats what got no answer and may be repeated: queries, and mutations with an idempotency key. */
export function retryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 300, max: 5_000, jitter: true },
    attempts: (attempt, operation, error) => {
      const mayRepeat =
        operation.operationType === OperationTypeNode.QUERY || hasKey(operation.variables);
      return attempt < 4 && mayRepeat && troubleOf(error).kind === 'unreachable';
    },
  });
}

function hasKey(variables: Record<string, unknown>): boolean {
  const input = variables['input'];
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input;
}

import { decodeCursor } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text can be one of our ids at all; what cannot would fail the query of a whole batch. */
export function isWellFormedId(id: string): boolean {
  return uuid.test(id);
}

/** Those of the ids that can exist. */
export function wellFormedIds(ids: readonly string[]): string[] {
  return ids.filter(isWellFormedId);
}

/** The id in a cursor of a list that is ordered by it. @throws GraphQLError BAD_USER_INPUT */
export function idCursor(after: string | null | undefined): string | null {
  const [id = null] = decodeCursor(after, 1) ?? [];
  if (id === null || isWellFormedId(id)) return id;
  throw new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

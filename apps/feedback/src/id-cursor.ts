import { decodeCursor } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { isWellFormedId } from './well-formed.ts';

/** The id in a cursor of a list that is ordered by it. @throws GraphQLError BAD_USER_INPUT */
export function idCursor(after: string | null | undefined): string | null {
  const [id = null] = decodeCursor(after, 1) ?? [];
  if (id === null || isWellFormedId(id)) return id;
  throw new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

import { GraphQLError } from 'graphql';
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { isId } from '../id.ts';
import { PageInfo } from './page-info.ts';

/** The most that one page may hold. */
export const largestPage = 100;

export interface Edge<Node> {
  node: Node;
  cursor: string;
}

/** One page of a keyset-paged list, shaped as Relay's connections are. */
export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/**
 * The two GraphQL types of a connection: `FeedbackConnection` and `FeedbackEdge` for `Feedback`.
 * `node` may be given as a class of the public window; rows that satisfy it pass.
 */
export function connectionTypes<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, {
    description: `A ${name} in a list, with its cursor.`,
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(node, { description: 'The item itself.' })
    node!: Node;

    @Field(() => String, {
      description: 'Where it stands: pass it as `after` to read on from here.',
    })
    cursor!: string;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, {
    description: `A page of ${name} items.`,
    simpleResolvers: true,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items of this page.' })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: 'Whether and where to read on.' })
    pageInfo!: PageInfo;
  }
  return { EdgeType, ConnectionType };
}

/** Reads `first`: between 1 and {@link largestPage}. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= largestPage) return first;
  throw new GraphQLError(`\`first\` must be between 1 and ${largestPage}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Makes a page of the rows that a query for `limit + 1` returned. */
export function toConnection<Node>(
  rows: readonly Node[],
  limit: number,
  keyOf: (row: Node) => readonly (string | number | Date)[],
): Connection<Node> {
  const page = rows.slice(0, limit);
  const edges = page.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > limit, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

export function encodeCursor(key: readonly (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor back into its key. The caller checks the meaning of the parts, which are as hostile
 * as any input.
 *
 * @param length how many parts a key of this list has
 */
export function decodeCursor(cursor: string | null | undefined, length: number): string[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key.map(String);
  } catch {
    // Falls through to the one message below.
  }
  throw notACursor();
}

/** Reads the cursor of a list that is ordered by id alone. */
export function decodeIdCursor(cursor: string | null | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1) ?? [];
  if (id === null || isId(id)) return id;
  throw notACursor();
}

function notACursor(): GraphQLError {
  return new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function isKeyPart(part: unknown): part is string | number {
  return (typeof part === 'string' && part.length <= 100) || typeof part === 'number';
}

/** The arguments of every list. */
export const firstArgument = {
  type: () => Int,
  options: { defaultValue: 20, description: `How many items, at the most ${largestPage}.` },
};

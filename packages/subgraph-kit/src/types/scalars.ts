import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

/** An instant, as an RFC 3339 text with its offset. */
export const DateTime = GraphQLDateTime;

/** Whole đồng. Beyond 32 bits, since a budget of two billion đồng is an ordinary one. */
export const Dong = new GraphQLScalarType<number, number>({
  name: 'Dong',
  description: 'An amount of money in whole Vietnamese đồng: an integer, never negative.',
  serialize: toDong,
  parseValue: toDong,
  parseLiteral: (node) => toDong(node.kind === Kind.INT ? Number(node.value) : Number.NaN),
});

function toDong(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new GraphQLError('An amount in đồng is a whole number of zero or more.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** An instant: a `Date` in code, an RFC 3339 text in UTC wherever it leaves a subgraph, embedded or not. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, as an RFC 3339 text in UTC such as `2026-11-23T02:00:00.000Z`.',
});

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

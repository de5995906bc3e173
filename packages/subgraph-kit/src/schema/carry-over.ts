import {
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
} from 'graphql';

/**
 * What printing and parsing a schema loses: the extensions of types and fields, and resolution of
 * abstract types. The latter becomes synchronous, which compiled queries insist on; type-graphql's
 * own is an async function.
 */
export function carryOver(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const source of Object.values(from.getTypeMap())) {
    const target = to.getType(source.name);
    if (isObjectType(source) && isObjectType(target)) {
      Object.assign(target.extensions, source.extensions);
      for (const field of Object.values(source.getFields())) {
        Object.assign(target.getFields()[field.name]?.extensions ?? {}, field.extensions);
      }
    }
    if (isAbstractType(target) && !source.name.startsWith('_')) {
      target.resolveType = byTypename;
    }
  }
}

/** Members of unions and interfaces name their type themselves. */
const byTypename: GraphQLTypeResolver<unknown, unknown> = (value) =>
  (value as { __typename?: string }).__typename;

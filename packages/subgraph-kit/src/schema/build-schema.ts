import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, isObjectType, parse } from 'graphql';
import {
  buildSchema,
  createResolversMap,
  getMetadataStorage,
  type NonEmptyArray,
} from 'type-graphql';
import type { Class } from '../class.ts';
import { carryOver } from './carry-over.ts';
import { enforceAccess } from './enforce-access.ts';

/** The federation version and the directives that subgraphs here use. Both composers know 2.9. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@override", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])';

// biome-ignore lint/suspicious/noExplicitAny: a reference has the fields of whichever key was used.
export type ReferenceResolver<Context> = (reference: any, context: Context) => unknown;

export interface SchemaParts<Context> {
  resolvers: readonly Class[];
  types?: readonly Class[];
  references: Record<string, ReferenceResolver<Context>>;
}

/** A subgraph's executable schema and the text that composition reads. */
export interface SubgraphSchema {
  schema: GraphQLSchema;
  sdl: string;
}

/** Builds the schema of a subgraph from its classes; throws where a field has no access decision. */
export async function buildSubgraph<Context>(parts: SchemaParts<Context>): Promise<SubgraphSchema> {
  const built = await buildSchema({
    resolvers: parts.resolvers as unknown as NonEmptyArray<() => void>,
    orphanedTypes: [...(parts.types ?? []), ...typesOf(parts.resolvers)],
    skipCheck: true,
    validate: false,
    disableInferringDefaultValues: true,
  });
  const sdl = `${link}\n\n${printSchemaWithDirectives(built)}\n`;
  const resolvers = createResolversMap(built) as Record<string, Record<string, unknown>>;
  for (const [name, resolve] of Object.entries(parts.references)) {
    const type = built.getType(name);
    if (!isObjectType(type)) throw new Error(`No object type ${name} to resolve references for.`);
    resolvers[name] = { ...resolvers[name], __resolveReference: resolve };
  }
  // biome-ignore lint/suspicious/noExplicitAny: Apollo's resolver map type is not exported.
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as any }]);
  carryOver(built, schema);
  enforceAccess(schema);
  return { schema, sdl };
}

/**
 * The types that resolver classes are for. A foreign entity is reached through a reference alone, and
 * type-graphql would leave it out together with all that we add to it, without a word.
 */
function typesOf(resolvers: readonly Class[]): Class[] {
  const types: Class[] = [];
  const { resolverClasses, objectTypes } = getMetadataStorage();
  for (const { target, getObjectType } of resolverClasses) {
    if (!(resolvers as readonly unknown[]).includes(target)) continue;
    const type = typeOf(getObjectType);
    if (objectTypes.some((known) => known.target === type)) types.push(type as unknown as Class);
  }
  return types;
}

/** `@Resolver()` without a type has none to give, and says so by throwing. */
function typeOf(getObjectType: () => unknown): unknown {
  try {
    return getObjectType();
  } catch {
    return undefined;
  }
}

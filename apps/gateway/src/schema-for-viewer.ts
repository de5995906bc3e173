import type { ApolloServerPlugin } from '@apollo/server';
import { meets, type Requirements, type Viewer } from '@chia-se/viewer';
import {
  buildClientSchema,
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  type IntrospectionField,
  type IntrospectionQuery,
  type IntrospectionType,
  introspectionFromSchema,
  Kind,
} from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

/** Whoever sends it reads the schema without what they may never use; everybody else reads all of it. */
const header = 'x-schema';
const own = 'own';
/** Schemas that are kept: one for each set of scopes that asked. */
const mostKept = 50;

/** Answers introspection with the part of the schema that its viewer may use. For the explorer's pages. */
export function schemaForViewer(requirements: Requirements): ApolloServerPlugin<GatewayContext> {
  const kept = new WeakMap<GraphQLSchema, Map<string, GraphQLSchema>>();

  function schemaOf(schema: GraphQLSchema, viewer: Viewer): GraphQLSchema {
    const key = [viewer.kind, ...[...viewer.scopes].sort()].join(' ');
    const known = kept.get(schema) ?? new Map<string, GraphQLSchema>();
    kept.set(schema, known);
    const found = known.get(key) ?? partFor(schema, viewer, requirements);
    if (known.size >= mostKept) known.clear();
    known.set(key, found);
    return found;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request, document, schema, operationName, contextValue }) {
          const { viewer } = contextValue;
          if (request.http?.headers.get(header) !== own || !isIntrospection(document)) return null;
          const singleResult = executeSync({
            schema: schemaOf(schema, viewer),
            document,
            operationName,
            variableValues: request.variables,
          });
          const http = { status: undefined, headers: new Map<string, string>() as never };
          return { http, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

/** Whether a document asks for the schema and nothing else. */
function isIntrospection({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) =>
          selection.kind === Kind.FIELD && /^__(schema|type|typename)$/.test(selection.name.value),
      ),
  );
}

/** Without fields that the viewer may never use, and without types that nothing leads to any more. */
export function partFor(
  schema: GraphQLSchema,
  viewer: Viewer,
  requirements: Requirements,
): GraphQLSchema {
  const { __schema: whole } = introspectionFromSchema(schema);
  let types = whole.types.map((type) =>
    withFields(type, ({ name }) => {
      const requirement = requirements.get(`${type.name}.${name}`) ?? requirements.get(type.name);
      return !requirement || meets(viewer, requirement);
    }),
  );
  // A type of which nothing is left takes the fields with it that lead there, and so on.
  for (let empty = emptyIn(types); empty.size > 0; empty = emptyIn(types)) {
    types = types
      .filter(({ name }) => !empty.has(name))
      .map((type) => withFields(type, (field) => !empty.has(named(field.type))))
      .map((type) => withoutMembers(type, empty));
  }
  const reached = reachable({ ...whole, types });
  return buildClientSchema({
    __schema: { ...whole, types: types.filter(({ name }) => reached.has(name)) },
  });
}

function withFields(
  type: IntrospectionType,
  keep: (field: IntrospectionField) => boolean,
): IntrospectionType {
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return type;
  return { ...type, fields: type.fields.filter(keep) };
}

function withoutMembers(type: IntrospectionType, gone: ReadonlySet<string>): IntrospectionType {
  if (type.kind !== 'UNION' && type.kind !== 'INTERFACE') return type;
  return { ...type, possibleTypes: type.possibleTypes.filter(({ name }) => !gone.has(name)) };
}

function emptyIn(types: readonly IntrospectionType[]): Set<string> {
  const empty = types.filter((type) => {
    if (type.kind === 'UNION') return type.possibleTypes.length === 0;
    return type.kind === 'OBJECT' && type.fields.length === 0;
  });
  return new Set(empty.map(({ name }) => name));
}

function reachable(schema: IntrospectionQuery['__schema']): Set<string> {
  const byName = new Map(schema.types.map((type) => [type.name, type]));
  const reached = new Set<string>();
  const roots = [schema.queryType, schema.mutationType, schema.subscriptionType];
  const waiting = roots.flatMap((root) => (root ? [root.name] : []));
  for (const name of byName.keys()) if (name.startsWith('__')) waiting.push(name);
  for (const { args } of schema.directives) waiting.push(...args.map(({ type }) => named(type)));
  waiting.push('String', 'Boolean');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = byName.get(name);
    if (!type || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...leadsTo(type));
  }
  return reached;
}

function leadsTo(type: IntrospectionType): string[] {
  // What a kind of type does not have is there, and null.
  const names: string[] = [];
  if ('fields' in type && type.fields) {
    for (const field of type.fields) {
      names.push(named(field.type), ...field.args.map((arg) => named(arg.type)));
    }
  }
  if ('inputFields' in type && type.inputFields)
    names.push(...type.inputFields.map((field) => named(field.type)));
  if ('interfaces' in type && type.interfaces)
    names.push(...type.interfaces.map(({ name }) => name));
  if ('possibleTypes' in type && type.possibleTypes)
    names.push(...type.possibleTypes.map(({ name }) => name));
  return names;
}

/** The type within lists and non-null marks. */
function named(type: { kind: string; name?: string; ofType?: unknown }): string {
  return type.ofType ? named(type.ofType as typeof type) : (type.name ?? '');
}

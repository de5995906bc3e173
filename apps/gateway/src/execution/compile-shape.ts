import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fetched, isFetched } from './fetched.ts';
import { leafCheck } from './leaf-check.ts';

/**
 * Makes what the caller asked for of what the subgraphs answered: their order, their names, nothing
 * else. `null` where nothing is there; `undefined` where the place may not be null, so that the
 * nearest place which may be is null instead.
 */
export type Complete = (value: unknown) => unknown;

export interface ShapeSource {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of variables that `@skip` and `@include` look at. */
  conditions: ReadonlyMap<string, boolean>;
}

/** Thrown where an operation asks for what only Apollo's own executor knows. */
export class NotCompilable extends Error {}

/** The shape of an object type under selections that were merged already. */
export function compileShape(
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  source: ShapeSource,
): Complete {
  const names: string[] = [];
  const completes: Complete[] = [];
  for (const [responseName, nodes] of fieldsOf(type, selectionSets, source)) {
    names.push(responseName);
    completes.push(completeField(type, nodes, source));
  }
  return objectMaker(names, completes);
}

function completeField(
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: ShapeSource,
): Complete {
  const name = (nodes[0] as FieldNode).name.value;
  if (name === '__typename') return () => parent.name;
  const field = parent.getFields()[name];
  if (!field) throw new NotCompilable(`${parent.name}.${name}`);
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return completeType(field.type, selectionSets, source);
}

function completeType(
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  source: ShapeSource,
): Complete {
  if (isNonNullType(type)) {
    const complete = completeType(type.ofType, selectionSets, source);
    return (value) => complete(value) ?? undefined;
  }
  if (isListType(type)) return completeList(completeType(type.ofType, selectionSets, source));
  if (isLeafType(type)) {
    const fits = leafCheck(type);
    return (value) => (value !== undefined && fits(value) ? value : null);
  }
  if (isObjectType(type)) return orNull(compileShape(type, selectionSets, source));
  return orNull(completeAbstract(type, selectionSets, source));
}

function completeList(complete: Complete): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new Error('A subgraph answered no list for a list.');
    const list = new Array(value.length);
    for (let i = 0; i < value.length; i += 1) {
      const element = complete(value[i]);
      if (element === undefined) return null;
      list[i] = element;
    }
    return list;
  };
}

function orNull(complete: Complete): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (!isFetched(value)) throw new Error('A subgraph answered no object for an object.');
    return complete(value) ?? null;
  };
}

/** An interface or union: a shape for each of its object types. */
function completeAbstract(
  type: GraphQLInterfaceType | GraphQLUnionType,
  selectionSets: readonly SelectionSetNode[],
  source: ShapeSource,
): Complete {
  const shapes = new Map<unknown, Complete>();
  for (const possible of source.schema.getPossibleTypes(type)) {
    shapes.set(possible.name, compileShape(possible, selectionSets, source));
  }
  return (value) => shapes.get((value as Fetched)['__typename'])?.(value);
}

/** As GraphQL's CollectFields, once and for all since type and conditions are known. */
function fieldsOf(
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  source: ShapeSource,
  fields = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const { selections } of selectionSets) {
    for (const selection of selections) {
      if (!isIncluded(selection, source.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseName = selection.alias?.value ?? selection.name.value;
        if (responseName.startsWith('__') && responseName !== '__typename') {
          throw new NotCompilable(responseName);
        }
        const nodes = fields.get(responseName);
        if (nodes) nodes.push(selection);
        else fields.set(responseName, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : (source.fragments.get(selection.name.value) as FragmentDefinitionNode);
      if (applies(fragment.typeCondition?.name.value, type, source.schema)) {
        fieldsOf(type, [fragment.selectionSet], source, fields);
      }
    }
  }
  return fields;
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema) {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function isIncluded(
  { directives }: { directives?: FieldNode['directives'] },
  conditions: ShapeSource['conditions'],
): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions.get(value.name.value) === true
        : value?.kind === Kind.BOOLEAN && value.value;
    if (holds === (name.value === 'skip')) return false;
  }
  return true;
}

/**
 * A function with every name written out, so that V8 gives all objects of a shape one hidden class.
 * The names are GraphQL names and quoted besides.
 */
function objectMaker(names: readonly string[], completes: readonly Complete[]): Complete {
  const lines = names.map(
    (name, i) =>
      `const v${i} = completes[${i}](value[${JSON.stringify(name)}]); if (v${i} === undefined) return null;`,
  );
  const members = names.map((name, i) => `${JSON.stringify(name)}: v${i}`);
  const body = `return (value) => { ${lines.join('\n')} return { ${members.join(', ')} }; };`;
  return new Function('completes', body)(completes) as Complete;
}

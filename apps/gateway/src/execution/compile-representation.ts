import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { type Fetched, isFetched, merge } from './fetched.ts';

/** The keys by which a subgraph knows an entity; `null` where the entity at hand lacks them. */
export type Represent = (entity: Fetched) => Fetched | null;

/** From a fetch's `requires`: selections of key fields under type conditions. */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  const parts = selections.map((selection) => part(selection, schema));
  return (entity) => {
    const representation: Fetched = {};
    for (const add of parts) if (!add(entity, representation)) return null;
    return representation;
  };
}

/** Adds its part; false where something required is missing. */
type Part = (entity: Fetched, representation: Fetched) => boolean;

function part(selection: QueryPlanSelectionNode, schema: GraphQLSchema): Part {
  if (selection.kind === 'Field') {
    const key = selection.alias ?? selection.name;
    const within = selection.selections && compileRepresentation(selection.selections, schema);
    return (entity, representation) => {
      const value = entity[key];
      if (value === undefined) return false;
      representation[key] = within ? each(value, within) : value;
      return true;
    };
  }
  const represent = compileRepresentation(selection.selections, schema);
  const types = typesOf(selection.typeCondition, schema);
  return (entity, representation) => {
    if (!types.has(entity['__typename'] as string)) return true;
    const found = represent(entity);
    if (found) merge(representation, found);
    return true;
  };
}

function each(value: unknown, represent: Represent): unknown {
  if (Array.isArray(value)) return value.map((element) => each(element, represent));
  return isFetched(value) ? represent(value) : value;
}

/** The object types that a condition lets through. */
function typesOf(condition: string | undefined, schema: GraphQLSchema): ReadonlySet<string> {
  const type = condition === undefined ? undefined : schema.getType(condition);
  if (isObjectType(type)) return new Set([type.name]);
  if (isAbstractType(type)) return new Set(schema.getPossibleTypes(type).map(({ name }) => name));
  return new Set(condition === undefined ? [] : [condition]);
}

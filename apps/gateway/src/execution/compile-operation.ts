import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { type AskSubgraph, compilePlan, type Run } from './compile-plan.ts';
import { type Complete, compileShape, NotCompilable, type ShapeSource } from './compile-shape.ts';

export interface CompiledOperation {
  readonly plan: QueryPlan;
  execute(
    variables: Record<string, unknown>,
    context: GatewayContext,
  ): Promise<{ data?: Record<string, unknown> | null; errors?: readonly GraphQLError[] }>;
}

/** More variables in `@skip` and `@include` than this would mean too many shapes to keep. */
const mostConditions = 6;

/** @returns `null` for an operation that only Apollo's executor can carry out */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
  plan: QueryPlan,
  ask: AskSubgraph,
): CompiledOperation | null {
  const operation = operationOf(document, operationName);
  const step = compilePlan(plan, schema, ask);
  const shapeFor = step && shapes(schema, document, operation);
  if (!step || !shapeFor) return null;
  const definitions = operation.variableDefinitions ?? [];
  return {
    plan,
    async execute(given, context) {
      const { coerced, errors } = getVariableValues(schema, definitions, given);
      if (errors) return { errors };
      const run: Run = { context, variables: given, data: {}, errors: [] };
      await step(run);
      const data = (shapeFor(coerced)(run.data) ?? null) as Record<string, unknown> | null;
      return run.errors.length > 0 ? { data, errors: run.errors } : { data };
    },
  };
}

function operationOf(document: DocumentNode, name: string): OperationDefinitionNode {
  return document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (name === '' || definition.name?.value === name),
  ) as OperationDefinitionNode;
}

/** A shape for each way in which the conditions of the operation can hold. */
function shapes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ((variables: Record<string, unknown>) => Complete) | null {
  const conditions = conditionVariables(document);
  if (conditions.length > mostConditions) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const compile = (variables: Record<string, unknown>) => {
    const held = new Map(conditions.map((name) => [name, variables[name] === true]));
    const source: ShapeSource = { schema, fragments, conditions: held };
    return compileShape(root, [operation.selectionSet], source);
  };
  try {
    const first = compile({});
    if (conditions.length === 0) return () => first;
  } catch (error) {
    if (error instanceof NotCompilable) return null;
    throw error;
  }
  const known = new Map<string, Complete>();
  return (variables) => {
    const key = conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
    const shape = known.get(key) ?? compile(variables);
    known.set(key, shape);
    return shape;
  };
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      const value = given?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

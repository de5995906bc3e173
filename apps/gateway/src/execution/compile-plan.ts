import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { compileRepresentation } from './compile-representation.ts';
import { type Fetched, merge, objectsAt, pathsAt } from './fetched.ts';

/** Sends one operation of a plan to one subgraph. */
export type AskSubgraph = (
  subgraph: string,
  query: string,
  variables: Record<string, unknown>,
  context: GatewayContext,
) => Promise<{ data?: unknown; errors?: readonly GraphQLFormattedError[] }>;

/** One carrying out of a plan: what is known so far, and what went wrong. */
export interface Run {
  readonly context: GatewayContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Fetched;
  readonly errors: GraphQLError[];
}

/** Done when it returns nothing or the promise settles; it never rejects. */
export type Step = (run: Run) => Promise<unknown> | undefined;

type Path = readonly (string | number)[];

/** The code of a plan; `null` where it has something that this compiler does not know. */
export function compilePlan(plan: QueryPlan, schema: GraphQLSchema, ask: AskSubgraph): Step | null {
  if (!plan.node) return () => undefined;
  if (plan.node.kind === 'Subscription') return null;
  return compileNode(plan.node, [], { schema, ask });
}

interface Compilation {
  schema: GraphQLSchema;
  ask: AskSubgraph;
}

function compileNode(node: PlanNode, path: Path, at: Compilation): Step | null {
  switch (node.kind) {
    case 'Sequence':
      return all(node.nodes, path, at, (steps) => async (run) => {
        for (const step of steps) await step(run);
      });
    case 'Parallel':
      return all(
        node.nodes,
        path,
        at,
        (steps) => (run) => Promise.all(steps.map((step) => step(run))),
      );
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], at);
    case 'Fetch':
      return compileFetch(node, path, at);
    default:
      return null;
  }
}

function all(
  nodes: readonly PlanNode[],
  path: Path,
  at: Compilation,
  combine: (steps: readonly Step[]) => Step,
): Step | null {
  const steps: Step[] = [];
  for (const node of nodes) {
    const step = compileNode(node, path, at);
    if (!step) return null;
    steps.push(step);
  }
  return combine(steps);
}

function compileFetch(node: FetchNode, path: Path, { schema, ask }: Compilation): Step | null {
  // Rewrites and contexts come with interface objects and `@fromContext`, of which the graph has none.
  if (node.inputRewrites || node.outputRewrites || node.contextRewrites) return null;
  const { serviceName, operation, variableUsages = [], requires } = node;
  const send = async (run: Run, representations: Fetched[] | null, paths: () => Path[]) => {
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages) {
      if (run.variables[name] !== undefined) variables[name] = run.variables[name];
    }
    if (representations) variables['representations'] = representations;
    const answer = await ask(serviceName, operation, variables, run.context);
    for (const error of answer.errors ?? []) run.errors.push(placed(error, path, paths));
    return answer.data as Fetched | null | undefined;
  };
  if (!requires) {
    return reporting(async (run) => {
      const objects = objectsAt(run.data, path);
      if (objects.length === 0) return;
      const data = await send(run, null, () => []);
      if (data) for (const object of objects) merge(object, data);
    });
  }
  const represent = compileRepresentation(requires, schema);
  return reporting(async (run) => {
    const entities: Fetched[] = [];
    const representations: Fetched[] = [];
    const asked: number[] = [];
    for (const [index, entity] of objectsAt(run.data, path).entries()) {
      const representation = represent(entity);
      if (representation?.['__typename'] === undefined) continue;
      entities.push(entity);
      representations.push(representation);
      asked.push(index);
    }
    if (entities.length === 0) return;
    const paths = () => {
      const places = pathsAt(run.data, path);
      return asked.map((index) => places[index] ?? []);
    };
    const data = await send(run, representations, paths);
    if (!data) return;
    mergeEntities(entities, data['_entities']);
  });
}

function mergeEntities(entities: readonly Fetched[], received: unknown): void {
  if (!Array.isArray(received) || received.length !== entities.length) {
    throw new Error(`A subgraph answered another number of entities than it was asked for.`);
  }
  for (const [i, entity] of entities.entries()) if (received[i]) merge(entity, received[i]);
}

/** What a subgraph could not do costs its own fields; the rest of the plan goes on. */
function reporting(fetch: (run: Run) => Promise<void>): Step {
  return async (run) => {
    try {
      await fetch(run);
    } catch (error) {
      run.errors.push(
        error instanceof GraphQLError
          ? error
          : new GraphQLError('A subgraph failed.', { originalError: error as Error }),
      );
    }
  };
}

/** A subgraph's error at the place in the answer that it is about. */
function placed(error: GraphQLFormattedError, path: Path, paths: () => Path[]): GraphQLError {
  const { message, path: within, extensions } = error;
  const entity = within?.[0] === '_entities' ? within[1] : undefined;
  const before = typeof entity === 'number' ? (paths()[entity] ?? []) : path;
  const after = typeof entity === 'number' ? within?.slice(2) : within;
  return new GraphQLError(message, {
    ...(after ? { path: [...before, ...after] } : {}),
    extensions: { ...extensions },
  });
}

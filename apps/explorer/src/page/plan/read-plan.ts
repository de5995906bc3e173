import { parse, print } from 'graphql';

/** A step of a query plan, as a tree to be shown. */
export interface PlanStep {
  /** `Sequence`, `Parallel`, `Flatten`, `Fetch`, … */
  kind: string;
  /** The subgraph of a fetch, the path of a flatten. */
  label: string;
  /** The operation that a fetch sends, printed. */
  operation?: string;
  steps: PlanStep[];
}

type PlanNode = Readonly<Record<string, unknown>>;

/**
 * Reads the gateway's `extensions.queryPlan`.
 *
 * @returns the root step; a text if the gateway sends the plan printed; null for anything else.
 */
export function readPlan(queryPlan: unknown): PlanStep | string | null {
  if (typeof queryPlan === 'string') return queryPlan;
  if (!isNode(queryPlan)) return null;
  const root = queryPlan['kind'] === 'QueryPlan' ? queryPlan['node'] : queryPlan;
  return isNode(root) ? readStep(root) : null;
}

function readStep(node: PlanNode): PlanStep {
  const { kind, serviceName, path, operation } = node;
  const children = [node['nodes'], node['node'], node['primary'], node['deferred']].flat();
  return {
    kind: String(kind ?? '?'),
    label:
      typeof serviceName === 'string' ? serviceName : Array.isArray(path) ? path.join('.') : '',
    ...(typeof operation === 'string' && { operation: printed(operation) }),
    steps: children.filter(isNode).map(readStep),
  };
}

function isNode(value: unknown): value is PlanNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printed(operation: string): string {
  try {
    return print(parse(operation));
  } catch {
    return operation;
  }
}

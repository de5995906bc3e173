import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { rememberQueryPlan } from '../query-plan.ts';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import type { AskSubgraph } from './compile-plan.ts';

type ServerGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = ApolloGateway['executor'];
type ResolvedPlan = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];

/** `null`: an operation that stays with Apollo's executor. */
type Operations = Map<string, CompiledOperation | null>;

/**
 * Apollo's gateway loads and plans, and carries an operation out the first time it is seen. Its plan
 * is then compiled, and from the second time on that code runs: one that comes once costs nothing
 * more, and whatever the compiler does not know stays with Apollo. Both give the same answers: a
 * test runs every operation of the repository on both.
 */
export class TieredGateway {
  readonly #plans = new WeakMap<DocumentNode, Map<string, QueryPlan>>();
  readonly #operations = new WeakMap<DocumentNode, Operations>();

  constructor(private readonly ask: AskSubgraph) {}

  /** For Apollo's `experimental_didResolveQueryPlan`. */
  readonly didResolveQueryPlan = ({ queryPlan, requestContext }: ResolvedPlan): void => {
    const { document, request } = requestContext;
    const plans = this.#plans.get(document) ?? new Map<string, QueryPlan>();
    plans.set(request.operationName ?? '', queryPlan);
    this.#plans.set(document, plans);
    showPlan(requestContext.context as unknown as GatewayContext, queryPlan);
  };

  /** What Apollo Server takes for its gateway. */
  over(apollo: ApolloGateway): ServerGateway {
    return {
      onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
      load: async (options) => {
        const { executor } = await apollo.load(options);
        return { executor: (request) => this.#execute(request as never, executor as Executor) };
      },
      stop: () => apollo.stop(),
    };
  }

  #execute(request: Parameters<Executor>[0], interpret: Executor): ReturnType<Executor> {
    const compiled = this.#compiled(request);
    if (!compiled) return interpret(request);
    const context = request.context as unknown as GatewayContext;
    showPlan(context, compiled.plan);
    return compiled.execute(request.request.variables ?? {}, context);
  }

  #compiled({ document, schema, request }: Parameters<Executor>[0]): CompiledOperation | null {
    const name = request.operationName ?? '';
    const known = this.#operations.get(document)?.get(name);
    if (known !== undefined) return known;
    const plan = this.#plans.get(document)?.get(name);
    if (!plan) return null;
    const compiled = compileOperation(schema, document, name, plan, this.ask);
    const operations: Operations = this.#operations.get(document) ?? new Map();
    this.#operations.set(document, operations.set(name, compiled));
    return compiled;
  }
}

function showPlan(context: GatewayContext, plan: QueryPlan): void {
  if (context.wantsQueryPlan) rememberQueryPlan(context, plan);
}

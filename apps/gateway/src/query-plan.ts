import type { QueryPlan } from '@apollo/query-planner';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './gateway-context.ts';

const plans = new WeakMap<object, QueryPlan>();

/** Kept for the plugin below, which adds it to the answer of whoever asked. */
export function rememberQueryPlan(context: object, plan: QueryPlan): void {
  plans.set(context, plan);
}

/** Answers `x-query-plan: true` with the plan, in `extensions.queryPlan`, to those who may see it. */
export function showQueryPlan(mayEveryone: boolean): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const allowed = mayEveryone || contextValue.viewer.kind === 'STAFF';
          const plan = plans.get(contextValue);
          if (!contextValue.wantsQueryPlan || !allowed || !plan) return;
          if (response.body.kind !== 'single') return;
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            queryPlan: prettyFormatQueryPlan(plan),
          };
        },
      };
    },
  };
}

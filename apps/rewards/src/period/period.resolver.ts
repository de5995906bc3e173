import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PrizePlan } from '../prize-plan/prize-plan.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Period } from './period.type.ts';

@Resolver(() => Period)
export class PeriodResolver {
  @Anyone()
  @FieldResolver(() => PrizePlan, {
    nullable: true,
    description: 'What can be won in the period: the latest version of its plan. Public.',
  })
  prizePlan(@Root() period: Period, @Ctx() context: RewardsContext) {
    return context.prizePlanByPeriodId.load(period.id);
  }
}

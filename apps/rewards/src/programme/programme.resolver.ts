import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PrizePlan } from '../prize-plan/prize-plan.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Programme } from './programme.type.ts';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Anyone()
  @FieldResolver(() => PrizePlan, {
    nullable: true,
    description:
      'What can be won now: the plan of the period that opened last. Of another period: `Period.prizePlan`. Public.',
  })
  prizePlan(@Root() programme: Programme, @Ctx() context: RewardsContext) {
    return context.prizePlanByProgrammeId.load(programme.id);
  }
}

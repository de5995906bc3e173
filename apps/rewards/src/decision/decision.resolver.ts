import { firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { AwardDecisionConnection } from './decision.type.ts';

@Resolver()
export class DecisionResolver {
  @RequiresScope('staff:manage')
  @Query(() => AwardDecisionConnection, {
    description: 'What the staff decided about prizes and awards, the newest first. Admins.',
  })
  awardDecisions(
    @Arg('staffMemberId', () => ID, { nullable: true, description: 'Only by this person.' })
    staffMemberId: string | null,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only about this one.' })
    subjectId: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    const filter = { staffMemberId: staffMemberId ?? null, subjectId: subjectId ?? null };
    return context.trail.page(filter, first, after);
  }
}

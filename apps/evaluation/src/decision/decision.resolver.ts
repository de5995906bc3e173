import { firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { JudgingDecisionConnection } from './decision.type.ts';

@Resolver()
export class DecisionResolver {
  @RequiresScope('staff:manage')
  @Query(() => JudgingDecisionConnection, {
    description: 'What the staff decided about the judging, the newest first. Admins.',
  })
  judgingDecisions(
    @Arg('staffMemberId', () => ID, { nullable: true, description: 'Only by this person.' })
    staffMemberId: string | null,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only about this one.' })
    subjectId: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    const filter = { staffMemberId: staffMemberId ?? null, subjectId: subjectId ?? null };
    return context.trail.page(filter, first, after);
  }
}

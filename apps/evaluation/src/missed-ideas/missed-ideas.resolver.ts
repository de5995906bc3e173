import { answer, OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Round, RoundPayload } from '../round/round.type.ts';
import { AssignLeftOutSampleInput } from './missed-ideas.input.ts';
import { MissedIdeas } from './missed-ideas.type.ts';

@Resolver(() => Round)
export class MissedIdeasResolver {
  @OwnerOrSighted('round:read')
  @FieldResolver(() => MissedIdeas, {
    nullable: true,
    description:
      'How many good ideas its shortlist missed; null before it is finalised, and where no sample was judged. Staff with `round:read` who do not judge.',
  })
  missedIdeas(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.missedIdeasByRoundId.load(round.id);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Gives the random sample of what the shortlist left out to judges, blind among the rest, so that the rate of missed good ideas is known. It competes for no prize. Staff with `round:manage` who do not judge in it.',
  })
  assignLeftOutSample(
    @Arg('input', () => AssignLeftOutSampleInput, { description: 'The sample.' })
    input: AssignLeftOutSampleInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.missedIdeas.assignSample(context.staffId(), input),
    }));
  }
}

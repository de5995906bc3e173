import { answer, OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import type { RoundRow } from '../round/round.row.ts';
import { Round, RoundPayload } from '../round/round.type.ts';
import { AssignExtraJudgeInput } from './prize-boundary.input.ts';
import { PrizeBoundary } from './prize-boundary.type.ts';

@Resolver(() => Round)
export class PrizeBoundaryResolver {
  @OwnerOrSighted('round:read')
  @FieldResolver(() => PrizeBoundary, {
    nullable: true,
    description:
      'How sure it is who gets a prize. As things stand while judges are at work, as frozen afterwards; null before. Staff with `round:read` who do not judge.',
  })
  prizeBoundary(@Root() round: RoundRow, @Ctx() context: EvaluationContext) {
    return context.prizeBoundaryOf(round);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Gives each opinion whose prize is contested to one judge more, once all scorecards are in. Staff with `round:manage` who do not judge in it.',
  })
  assignExtraJudge(
    @Arg('input', () => AssignExtraJudgeInput, { description: 'The round.' })
    input: AssignExtraJudgeInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.prizeBoundaries.assignExtraJudge(context.staffId(), input.roundId),
    }));
  }
}

import { Anyone, answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Period } from '../period/period.type.ts';
import { Rubric } from '../rubric/rubric.type.ts';
import { RoundConnection } from './round.connection.ts';
import { OpenRoundInput } from './round.input.ts';
import { Round, RoundPayload, RoundProgress } from './round.type.ts';

@Resolver(() => Round)
export class RoundResolver {
  @Anyone()
  @Query(() => Round, {
    nullable: true,
    description: 'A round. Everybody once it is finalised; staff with `round:read` always.',
  })
  round(
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
    @Ctx() context: EvaluationContext,
  ) {
    return context.visibleRound(id);
  }

  @Anyone()
  @Query(() => RoundConnection, {
    description:
      'Rounds, the newest first. Everybody sees finalised ones; staff with `round:read` all of them.',
  })
  rounds(
    @Arg('periodId', () => ID, { nullable: true, description: 'Only those of this period.' })
    periodId: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.rounds.list(context.viewer, periodId ?? null, first, after);
  }

  @Anyone()
  @FieldResolver(() => Period, { description: 'The period whose opinions it judges.' })
  period(@Root() round: Round) {
    return { id: round.periodId };
  }

  @Anyone()
  @FieldResolver(() => Rubric, { description: 'What it scores on, as frozen for the period.' })
  rubric(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.rubricById.load(round.rubricId);
  }

  @FieldResolver(() => RoundProgress, {
    nullable: true,
    description: 'How far it has come. Staff with `round:read`.',
  })
  progress(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.progressByRoundId.load(round.id);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description: 'Opens a round of judging for a period. Staff with `round:manage`.',
  })
  openRound(
    @Arg('input', () => OpenRoundInput, { description: 'The round.' }) input: OpenRoundInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.rounds.open(context.staffId(), input),
    }));
  }
}

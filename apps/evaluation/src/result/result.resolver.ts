import {
  Anyone,
  answer,
  firstArgument,
  OwnerOrSighted,
  RequiresScope,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionRecord } from '../decision-record/decision-record.type.ts';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import type { RoundRow } from '../round/round.row.ts';
import { Round, RoundPayload, RoundStatus } from '../round/round.type.ts';
import { FinaliseRoundInput } from './result.input.ts';
import { JudgeStatistic, RoundResult, RoundResultConnection } from './result.type.ts';

@Resolver(() => Round)
export class ResultResolver {
  @OwnerOrSighted('round:read')
  @FieldResolver(() => RoundResultConnection, {
    nullable: true,
    description:
      'The ranking, best first; null before the round is finalised. Staff with `round:read` who do not judge: a later round may judge the same opinions.',
  })
  results(
    @Root() round: Round,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    const isFinal = round.status === RoundStatus.FINALISED;
    return context.results.listPage(round.id, isFinal, first, after);
  }

  @OwnerOrSighted('round:read')
  @FieldResolver(() => [JudgeStatistic], {
    nullable: true,
    description:
      'How the judges score, the strictest first; 500 at the most. By code while the round runs, empty until their scores can be compared; null before assignments are out. Staff with `round:read` who do not judge.',
  })
  judges(@Root() round: RoundRow, @Ctx() context: EvaluationContext) {
    const isFinal = round.status === RoundStatus.FINALISED;
    return isFinal
      ? context.judgeStatisticsByRoundId.load(round.id)
      : context.results.statisticsAsThingsStand(round);
  }

  @Anyone()
  @FieldResolver(() => DecisionRecord, {
    nullable: true,
    description:
      'All that the round was decided by, blinded, for anybody to recompute. Null before it is finalised. Public.',
  })
  decisionRecord(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.decisionRecordByRoundId.load(round.id);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Ends a round and freezes its ranking for good. Refuses while scorecards are missing, unless forced, and while the prize boundary lies inside the noise, until an extra judge, a pairwise final or a written reason settles it. Staff with `round:manage` who do not judge in it.',
  })
  finaliseRound(
    @Arg('input', () => FinaliseRoundInput, { description: 'The round.' })
    input: FinaliseRoundInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.results.finalise(context.staffId(), input),
    }));
  }
}

@Resolver(() => RoundResult)
export class RoundResultResolver {
  @FieldResolver(() => Feedback, { nullable: true, description: 'The opinion.' })
  feedback(@Root() result: RoundResult) {
    return { id: result.feedbackId };
  }
}

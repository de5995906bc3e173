import { answer, DateTime, firstArgument, RequiresScope, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import type { EvaluationOfFeedback } from '../feedback/feedback-evaluation.repository.ts';
import { FeedbackEvaluation } from '../feedback/feedback-evaluation.type.ts';
import { Round } from '../round/round.type.ts';
import { AnswerAppealInput, AppealDecisionInput } from './appeal.input.ts';
import { Appeal, AppealConnection, AppealPayload, AppealStatus } from './appeal.type.ts';
import { appealUntil } from './appeal-deadline.ts';

@Resolver(() => Appeal)
export class AppealResolver {
  @FieldResolver(() => Feedback, { nullable: true, description: 'The opinion.' })
  feedback(@Root() appeal: Appeal) {
    return { id: appeal.feedbackId };
  }

  @FieldResolver(() => Round, { nullable: true, description: 'The round that judged it.' })
  round(@Root() appeal: Appeal, @Ctx() context: EvaluationContext) {
    return context.visibleRound(appeal.roundId);
  }

  @RequiresScope('round:manage')
  @Query(() => AppealConnection, {
    description: 'Appeals, the newest first. Staff with `round:manage`.',
  })
  appeals(
    @Arg('roundId', () => ID, { nullable: true, description: 'Only those against this round.' })
    roundId: string | null,
    @Arg('status', () => AppealStatus, { nullable: true, description: 'Only those that stand so.' })
    status: AppealStatus | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    const filter = { roundId: roundId ?? null, status: status ?? null };
    return context.appeals.listPage(filter, first, after);
  }

  @SignedIn()
  @Mutation(() => AppealPayload, {
    description:
      'Asks for another look at how an own opinion came out: once, until the end of the seventh day after the round was finalised. Subscribers, each for their own.',
  })
  appealDecision(
    @Arg('input', () => AppealDecisionInput, { description: 'The appeal.' })
    input: AppealDecisionInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      appeal: await context.appeals.make(context.subscriberId(), input),
    }));
  }

  @RequiresScope('round:manage')
  @Mutation(() => AppealPayload, {
    description:
      'Answers an appeal, for good, and tells its author. Staff with `round:manage` who did not judge in the round.',
  })
  answerAppeal(
    @Arg('input', () => AnswerAppealInput, { description: 'The answer.' })
    input: AnswerAppealInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      appeal: await context.appeals.answer(context.staffId(), input),
    }));
  }
}

@Resolver(() => FeedbackEvaluation)
export class AppealOfFeedbackResolver {
  @FieldResolver(() => Appeal, {
    nullable: true,
    description: 'The appeal against its outcome, if its author made one.',
  })
  async appeal(@Root() evaluation: EvaluationOfFeedback, @Ctx() context: EvaluationContext) {
    const appeals = await context.appealsByFeedbackId.load(evaluation.feedbackId);
    return appeals.find(({ roundId }) => roundId === evaluation.roundId) ?? null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when its author may appeal; null before it is ranked.',
  })
  async appealUntil(@Root() evaluation: EvaluationOfFeedback, @Ctx() context: EvaluationContext) {
    if (evaluation.band === null || evaluation.roundId === null) return null;
    const round = await context.roundById.load(evaluation.roundId);
    return round?.finalisedAt ? appealUntil(round.finalisedAt) : null;
  }
}

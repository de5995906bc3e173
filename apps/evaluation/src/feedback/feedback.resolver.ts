import { say } from '@chia-se/locale';
import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Round } from '../round/round.type.ts';
import { Feedback } from './feedback.type.ts';
import { FeedbackEvaluation } from './feedback-evaluation.type.ts';
import { standingTexts } from './standing-texts.ts';

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Anyone()
  @FieldResolver(() => FeedbackEvaluation, {
    nullable: true,
    description:
      'How the opinion fares in the judging. For its author, and for staff with `round:read` or `feedback:read` who do not judge; null for everybody else.',
  })
  evaluation(@Root() feedback: Feedback, @Ctx() context: EvaluationContext) {
    return context.evaluationOf(feedback.id);
  }
}

@Resolver(() => FeedbackEvaluation)
export class FeedbackEvaluationResolver {
  @FieldResolver(() => Round, {
    nullable: true,
    description: 'The round; for its author once it is finalised.',
  })
  round(@Root() evaluation: FeedbackEvaluation, @Ctx() context: EvaluationContext) {
    return evaluation.roundId === null ? null : context.visibleRound(evaluation.roundId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where it stands, in words for its author, in the language of the request. Once it is ranked.',
  })
  standing(@Root() { band }: FeedbackEvaluation, @Ctx() context: EvaluationContext) {
    return band === null ? null : say(standingTexts[band], context.language);
  }
}

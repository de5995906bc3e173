import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import type { EvaluationOfFeedback } from '../feedback/feedback-evaluation.repository.ts';
import { FeedbackEvaluation } from '../feedback/feedback-evaluation.type.ts';
import type { ResultRow } from '../result/result.row.ts';
import { RoundResult } from '../result/result.type.ts';
import { ReleaseCommentInput } from './judge-comment.input.ts';
import { JudgeComment, JudgeCommentPayload, ReleasedComment } from './judge-comment.type.ts';

@Resolver(() => RoundResult)
export class JudgeCommentResolver {
  @FieldResolver(() => [JudgeComment], {
    nullable: true,
    description:
      'What its judges wrote, for staff to release to the author; one a judge at the most.',
  })
  comments(@Root() result: ResultRow, @Ctx() context: EvaluationContext) {
    return context.commentsByResult.load(`${result.roundId} ${result.feedbackId}`);
  }

  @RequiresScope('round:manage')
  @Mutation(() => JudgeCommentPayload, {
    description:
      'Releases a judge’s comment to the author of the opinion, without a word of whose it is. It stands. Staff with `round:manage` who did not judge in the round.',
  })
  releaseComment(
    @Arg('input', () => ReleaseCommentInput, { description: 'The comment.' })
    input: ReleaseCommentInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      comment: await context.comments.release(context.staffId(), input),
    }));
  }
}

@Resolver(() => FeedbackEvaluation)
export class ReleasedCommentResolver {
  @FieldResolver(() => [ReleasedComment], {
    nullable: true,
    description:
      'What judges remarked, as far as staff released it; 15 at the most. Null before it is ranked.',
  })
  async comments(@Root() evaluation: EvaluationOfFeedback, @Ctx() context: EvaluationContext) {
    if (evaluation.band === null) return null;
    const released = await context.releasedCommentsByFeedbackId.load(evaluation.feedbackId);
    return released.filter(({ roundId }) => roundId === evaluation.roundId).slice(0, 15);
  }
}

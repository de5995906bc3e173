import { answer, OwnerOrSighted, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { awaitsAuthor } from './solution-check.service.ts';
import { ConfirmSolvedInput, ConfirmSolvedPayload, SolutionCheck } from './solution-check.type.ts';

@Resolver(() => Feedback)
export class SolutionCheckResolver {
  @OwnerOrSighted('feedback:read')
  @FieldResolver(() => [SolutionCheck], {
    nullable: true,
    description:
      'What the author said of each delivery, the earliest first; the latest hundred at most. For the author and for moderators.',
  })
  solutionChecks(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<SolutionCheck[]> {
    return context.solutionChecksByFeedbackId.load(feedback.id);
  }

  @OwnerOrSighted('feedback:read')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it was delivered and the author has yet to say if that solved it. For the author and for moderators.',
  })
  async awaitsConfirmation(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<boolean> {
    const [handling, checks] = await Promise.all([
      context.handlingByFeedbackId.load(feedback.id),
      context.solutionChecksByFeedbackId.load(feedback.id),
    ]);
    return awaitsAuthor(feedback, handling?.since ?? null, checks);
  }

  @SignedIn()
  @Mutation(() => ConfirmSolvedPayload, {
    description:
      'Says whether the last delivery solved your matter; a “no” reopens your opinion. For its author alone. Safe to repeat.',
  })
  confirmSolved(
    @Arg('input', () => ConfirmSolvedInput, { description: 'Your answer.' })
    input: ConfirmSolvedInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      feedback: await context.solutionChecks.confirm(context.subscriberId(), input),
    }));
  }
}

import { Anyone, answer, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { SupportFeedbackInput, WithdrawSupportInput } from './feedback-support.input.ts';
import { FeedbackSupportPayload } from './feedback-support.type.ts';

@Resolver(() => Feedback)
export class SupportResolver {
  @Anyone()
  @FieldResolver(() => Int, {
    description: 'How many other subscribers said that theirs is the same.',
  })
  async supportCount(@Root() feedback: Feedback, @Ctx() context: FeedbackContext): Promise<number> {
    return (await context.supportCountByFeedbackId.load(feedback.id))?.supporters ?? 0;
  }

  @Anyone()
  @FieldResolver(() => Boolean, {
    description: 'Whether the signed-in subscriber is one of those who support it.',
  })
  async isSupportedByMe(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<boolean> {
    return (await context.mySupportByFeedbackId.load(feedback.id)) !== null;
  }

  @SignedIn()
  @Mutation(() => FeedbackSupportPayload, {
    description:
      '“Mine is the same”: supports somebody else’s opinion, while it is public and not yet dealt with, instead of adding another. Subscribers only; counts once, however often it is sent.',
  })
  supportFeedback(
    @Arg('input', () => SupportFeedbackInput, { description: 'Which opinion.' })
    input: SupportFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      await context.supports.support(context.subscriberId(), input.feedbackId);
      return { feedback: await context.feedbackById.load(input.feedbackId) };
    });
  }

  @SignedIn()
  @Mutation(() => FeedbackSupportPayload, {
    description: 'Takes one’s support for an opinion back. Subscribers only; safe to repeat.',
  })
  withdrawSupport(
    @Arg('input', () => WithdrawSupportInput, { description: 'Which opinion.' })
    input: WithdrawSupportInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      await context.supports.withdraw(context.subscriberId(), input.feedbackId);
      return { feedback: await context.feedbackById.load(input.feedbackId) };
    });
  }
}

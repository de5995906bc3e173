import { answer, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { WithdrawFeedbackInput } from './withdrawal.input.ts';
import { WithdrawFeedbackPayload } from './withdrawal.type.ts';

@Resolver()
export class WithdrawalResolver {
  @SignedIn()
  @Mutation(() => WithdrawFeedbackPayload, {
    description:
      'Takes an opinion of one’s own back for good, until the carrier works on it: nobody else sees it any more, and it leaves the judging. Subscribers only; safe to repeat.',
  })
  withdrawFeedback(
    @Arg('input', () => WithdrawFeedbackInput, { description: 'Which opinion.' })
    input: WithdrawFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      feedback: await context.withdrawals.withdraw(context.subscriberId(), input.feedbackId),
    }));
  }
}

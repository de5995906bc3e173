import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import { redactedFor } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import {
  AcknowledgeFeedbackInput,
  ChangeFeedbackStatusInput,
  HoldFeedbackInput,
  RejectFeedbackInput,
  ReleaseFeedbackInput,
} from './feedback-change.input.ts';
import { AcknowledgeFeedbackPayload, FeedbackChangePayload } from './feedback-change.type.ts';

@Resolver(() => Feedback)
export class ModerationResolver {
  @RequiresScope('feedback:moderate')
  @Mutation(() => AcknowledgeFeedbackPayload, {
    description:
      'Lets opinions pass screening, all of them or none: they become public and enter the judging. For moderators; on the trail. Safe to repeat.',
  })
  acknowledgeFeedback(
    @Arg('input', () => AcknowledgeFeedbackInput, { description: 'The opinions.' })
    { feedbackIds }: AcknowledgeFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const rows = await context.moderation.acknowledge(context.staffId(), feedbackIds);
      return { feedback: rows.map((row) => redactedFor(context.sight, row)) };
    });
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackChangePayload, {
    description:
      'Takes an opinion out of the public eye and out of the judging until it is released or rejected. For moderators; on the trail.',
  })
  holdFeedback(
    @Arg('input', () => HoldFeedbackInput, { description: 'Which and why.' })
    { feedbackId, reason }: HoldFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return changed(context, () => context.moderation.hold(context.staffId(), feedbackId, reason));
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackChangePayload, {
    description: 'Sends a held opinion back to be screened anew. For moderators; on the trail.',
  })
  releaseFeedback(
    @Arg('input', () => ReleaseFeedbackInput, { description: 'Which.' })
    { feedbackId }: ReleaseFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return changed(context, () => context.moderation.release(context.staffId(), feedbackId));
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackChangePayload, {
    description:
      'Rejects an opinion that was received or held, for good; its author reads the reason. For moderators; on the trail.',
  })
  rejectFeedback(
    @Arg('input', () => RejectFeedbackInput, { description: 'Which and why.' })
    { feedbackId, reason }: RejectFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return changed(context, () => context.moderation.reject(context.staffId(), feedbackId, reason));
  }

  @RequiresScope('feedback:moderate', 'feedback:respond')
  @Mutation(() => FeedbackChangePayload, {
    description:
      'Takes an acknowledged opinion a step further: into work, adopted, delivered or declined. For those who moderate or respond; on the trail.',
  })
  changeFeedbackStatus(
    @Arg('input', () => ChangeFeedbackStatusInput, { description: 'Which, to what and why.' })
    input: ChangeFeedbackStatusInput,
    @Ctx() context: FeedbackContext,
  ) {
    return changed(context, () => context.moderation.changeStatus(context.staffId(), input));
  }
}

function changed(context: FeedbackContext, decide: () => Promise<FeedbackRow>) {
  return answer(context, async () => ({ feedback: redactedFor(context.sight, await decide()) }));
}

import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import { redactedFor } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackOutcomesPayload } from '../handling/handling.type.ts';
import { ModerateFeedbackInput, ModerationDeed } from './bulk-moderation.input.ts';
import { chosen } from './chosen.ts';

@Resolver(() => Feedback)
export class BulkModerationResolver {
  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackOutcomesPayload, {
    description:
      'Decides on up to a hundred opinions, each for itself: where one cannot be decided on, the others are all the same. For moderators; on the trail.',
  })
  moderateFeedback(
    @Arg('input', () => ModerateFeedbackInput, { description: 'Which, what and why.' })
    input: ModerateFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const outcomes = [];
      // One after the other: a hundred transactions at a time would take every connection there is.
      for (const feedbackId of chosen(input.feedbackIds)) {
        const outcome = await answer(context, async () => ({
          feedback: redactedFor(context.sight, await decide(context, input, feedbackId)),
        }));
        outcomes.push({ feedbackId, ...outcome });
      }
      return { outcomes };
    });
  }
}

function decide(
  context: FeedbackContext,
  { deed, reason }: ModerateFeedbackInput,
  feedbackId: string,
): Promise<FeedbackRow> {
  const { moderation } = context;
  const staffId = context.staffId();
  switch (deed) {
    case ModerationDeed.ACKNOWLEDGE:
      return moderation.acknowledge(staffId, [feedbackId]).then(([row]) => row as FeedbackRow);
    case ModerationDeed.HOLD:
      return moderation.hold(staffId, feedbackId, reason ?? '');
    case ModerationDeed.RELEASE:
      return moderation.release(staffId, feedbackId);
    case ModerationDeed.REJECT:
      return moderation.reject(staffId, feedbackId, reason ?? '');
  }
}

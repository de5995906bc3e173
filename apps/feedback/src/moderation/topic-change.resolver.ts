import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { redactedFor } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { ChangeFeedbackTopicInput } from './feedback-change.input.ts';
import { FeedbackChangePayload } from './feedback-change.type.ts';

@Resolver(() => Feedback)
export class TopicChangeResolver {
  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackChangePayload, {
    description:
      'Puts an opinion that is not public yet under another topic of its programme, such as the one that screening suggests; its author reads so on the timeline. For moderators; on the trail. Safe to repeat.',
  })
  changeFeedbackTopic(
    @Arg('input', () => ChangeFeedbackTopicInput, { description: 'Which, and to which topic.' })
    input: ChangeFeedbackTopicInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const row = await context.topicChanges.change(context.staffId(), input);
      return { feedback: redactedFor(context.sight, row) };
    });
  }
}

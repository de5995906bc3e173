import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackEvent } from './feedback-event.type.ts';
import { seenEvents } from './timeline.service.ts';

@Resolver(() => Feedback)
export class TimelineResolver {
  @Anyone()
  @FieldResolver(() => [FeedbackEvent], {
    description:
      'What became of it, the earliest first; of a hundred steps or more, the latest hundred. Its author and moderators see every step, others those since it became public.',
  })
  async timeline(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackEvent[]> {
    const events = await context.eventsByFeedbackId.load(feedback.id);
    return seenEvents(events, context.sight, feedback);
  }
}

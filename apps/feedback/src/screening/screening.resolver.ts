import { RequiresScope } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { Topic } from '../topic/topic.type.ts';
import { FeedbackScreening, ScreeningReason } from './feedback-screening.type.ts';
import { reasonsOf } from './screening.service.ts';

@Resolver(() => FeedbackScreening)
export class ScreeningResolver {
  @FieldResolver(() => [ScreeningReason], {
    description: 'What it noticed, the riskiest first; at most one of each kind.',
  })
  reasons(
    @Root() screening: FeedbackScreening,
    @Ctx() context: FeedbackContext,
  ): ScreeningReason[] {
    return reasonsOf(screening, context.language);
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description:
      'A topic that fits better than the one it stands under; null where that looks right. Apply it with `changeFeedbackTopic`.',
  })
  async suggestedTopic(
    @Root() screening: FeedbackScreening,
    @Ctx() context: FeedbackContext,
  ): Promise<Topic | null> {
    const { suggestedTopic: code, topicCode, programmeId } = screening;
    if (code === null || code === topicCode) return null;
    const topics = await context.topicsByProgrammeId.load(programmeId);
    return topics.find((topic) => topic.code === code) ?? null;
  }
}

@Resolver(() => Feedback)
export class ScreeningOfFeedbackResolver {
  @RequiresScope('feedback:moderate')
  @FieldResolver(() => FeedbackScreening, {
    nullable: true,
    description:
      'What the automatic screening made of it; null for opinions from before there was any. For moderators.',
  })
  screening(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackScreening | null> {
    return context.screeningByFeedbackId.load(feedback.id);
  }
}

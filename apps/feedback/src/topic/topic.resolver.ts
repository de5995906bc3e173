import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { Programme } from '../programme/programme.type.ts';
import { Topic } from './topic.type.ts';

@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => String, { description: 'Its name in the language of the request.' })
  name(@Root() topic: Topic, @Ctx() context: FeedbackContext): string {
    return context.language === 'vi' ? topic.nameVi : topic.nameEn;
  }
}

@Resolver(() => Programme)
export class TopicsOfProgrammeResolver {
  @Anyone()
  @FieldResolver(() => [Topic], { description: 'Its topics, in the order in which to show them.' })
  topics(@Root() programme: Programme, @Ctx() context: FeedbackContext): Promise<Topic[]> {
    return context.topicsByProgrammeId.load(programme.id);
  }
}

@Resolver(() => Feedback)
export class TopicOfFeedbackResolver {
  @Anyone()
  @FieldResolver(() => Topic, { description: 'What it is about.' })
  async topic(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<Topic | undefined> {
    const topics = await context.topicsByProgrammeId.load(feedback.programmeId);
    return topics.find((topic) => topic.code === feedback.topicCode);
  }
}

import { Field, ID, InputType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

@InputType({ description: 'Opinions that screening lets pass.' })
export class AcknowledgeFeedbackInput {
  @Field(() => [ID], { description: 'The opinions, 1 to 100 of them.' })
  feedbackIds!: string[];
}

@InputType({ description: 'An opinion to keep out of the public eye until it is decided on.' })
export class HoldFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, {
    description: 'Why, for the trail: 1 to 1,000 characters. The author is not told.',
  })
  reason!: string;
}

@InputType({ description: 'A held opinion to screen anew.' })
export class ReleaseFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

@InputType({ description: 'An opinion to reject for good.' })
export class RejectFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, { description: 'Why, as the author will read it: 1 to 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An opinion to put under another topic.' })
export class ChangeFeedbackTopicInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, { description: 'Code of a topic of its programme.' })
  topic!: string;
}

@InputType({ description: 'A step in the handling of an acknowledged opinion.' })
export class ChangeFeedbackStatusInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => FeedbackStatus, {
    description: 'IN_PROGRESS, ADOPTED, DELIVERED or DECLINED; the others have deeds of their own.',
  })
  to!: FeedbackStatus;

  @Field(() => String, {
    nullable: true,
    description:
      'What the author and the public are told: up to 1,000 characters. DECLINED needs one.',
  })
  note!: string | null;
}

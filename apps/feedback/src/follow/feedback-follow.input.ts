import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The opinion to be told about.' })
export class FollowFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

@InputType({ description: 'The opinion to hear no more of.' })
export class UnfollowFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

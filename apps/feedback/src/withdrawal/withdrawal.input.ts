import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The opinion of one’s own to take back.' })
export class WithdrawFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The opinion that one says the same as.' })
export class SupportFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

@InputType({ description: 'The opinion that one no longer supports.' })
export class WithdrawSupportInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;
}

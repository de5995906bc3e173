import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({ description: 'The outcome of `withdrawFeedback`.', simpleResolvers: true })
export class WithdrawFeedbackPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion, taken back.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why it was not taken back; empty when it was.' })
  userErrors!: UserError[];
}

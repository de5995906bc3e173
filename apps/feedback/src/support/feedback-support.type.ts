import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({
  description: 'The outcome of `supportFeedback` and `withdrawSupport`.',
  simpleResolvers: true,
})
export class FeedbackSupportPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion, with its new count.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

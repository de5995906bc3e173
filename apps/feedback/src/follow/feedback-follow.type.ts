import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({
  description: 'The outcome of `followFeedback` and `unfollowFeedback`.',
  simpleResolvers: true,
})
export class FeedbackFollowPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

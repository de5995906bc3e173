import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({ description: 'The outcome of `acknowledgeFeedback`.', simpleResolvers: true })
export class AcknowledgeFeedbackPayload {
  @Field(() => [Feedback], {
    nullable: true,
    description: 'The opinions as they now stand, in the order asked for.',
  })
  feedback!: Feedback[] | null;

  @Field(() => [UserError], { description: 'Why none was acknowledged; empty when all were.' })
  userErrors!: UserError[];
}

@ObjectType({
  description: 'The outcome of a decision on one opinion.',
  simpleResolvers: true,
})
export class FeedbackChangePayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion as it now stands.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  userErrors!: UserError[];
}

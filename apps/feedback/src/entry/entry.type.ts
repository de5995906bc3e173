import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({ description: 'The outcome of `enterFeedback`.', simpleResolvers: true })
export class EnterFeedbackPayload {
  @Field(() => Feedback, {
    nullable: true,
    description: 'The opinion as written down: read its reference code out to the caller.',
  })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why it was not written down; empty when it was.' })
  userErrors!: UserError[];
}

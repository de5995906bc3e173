import { Anyone, DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('FeedbackResponse', {
  description: 'An official answer to an opinion, by the carrier and not by a person.',
  simpleResolvers: true,
})
export class FeedbackResponse {
  @Field(() => ID, { description: 'For programs.' })
  id!: string;

  @Field(() => String, { description: 'What the carrier says.' })
  body!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when the carrier promises to deliver, where it does.',
  })
  deliverBy!: Date | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  respondedAt!: Date;
}

@ObjectType({ description: 'The outcome of `respondToFeedback`.', simpleResolvers: true })
export class RespondToFeedbackPayload {
  @Field(() => FeedbackResponse, { nullable: true, description: 'The response as it stands.' })
  response!: FeedbackResponse | null;

  @Field(() => [UserError], { description: 'Why nothing was said; empty when it was.' })
  userErrors!: UserError[];
}

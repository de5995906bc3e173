import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; evaluation adds how it fared in the judging. */
@Directive('@key(fields: "id")')
@ObjectType('Feedback', {
  description: 'An opinion that a subscriber gave.',
  simpleResolvers: true,
})
export class Feedback {
  @Anyone()
  @Field(() => ID, { description: 'The opinion.' })
  id!: string;
}

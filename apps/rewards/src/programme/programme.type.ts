import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; rewards adds what can be won. */
@Directive('@key(fields: "id")')
@ObjectType('Programme', {
  description: 'An offer to give one’s opinion and win. Several can run side by side.',
  simpleResolvers: true,
})
export class Programme {
  @Anyone()
  @Field(() => ID, { description: 'For programs.' })
  id!: string;
}

import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; rewards adds what can be won. */
@Directive('@key(fields: "id")')
@ObjectType('Programme', {
  description: 'A programme in which subscribers give their opinions.',
  simpleResolvers: true,
})
export class Programme {
  @Anyone()
  @Field(() => ID, { description: 'The programme.' })
  id!: string;
}

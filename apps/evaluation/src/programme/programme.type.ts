import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; evaluation adds what its opinions are scored on. */
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

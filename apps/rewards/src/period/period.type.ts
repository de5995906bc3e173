import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; rewards adds what can be won in it. */
@Directive('@key(fields: "id")')
@ObjectType('Period', {
  description: 'A month or a year that prizes are awarded for.',
  simpleResolvers: true,
})
export class Period {
  @Anyone()
  @Field(() => ID, { description: 'For programs.' })
  id!: string;
}

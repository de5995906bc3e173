import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`, which rounds refer to; evaluation adds the rules that it is judged by. */
@Directive('@key(fields: "id")')
@ObjectType('Period', {
  description: 'A stretch of time that prizes are awarded for.',
  simpleResolvers: true,
})
export class Period {
  @Anyone()
  @Field(() => ID, { description: 'The period.' })
  id!: string;
}

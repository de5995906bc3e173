import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`, which rounds refer to. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Period', {
  description: 'A stretch of time that prizes are awarded for.',
  simpleResolvers: true,
})
export class Period {
  @Anyone()
  @Field(() => ID, { description: 'The period.' })
  id!: string;
}

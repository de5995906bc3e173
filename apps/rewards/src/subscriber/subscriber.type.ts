import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `subscribers`; rewards adds what the subscriber won. */
@Directive('@key(fields: "id")')
@ObjectType('Subscriber', {
  description: 'A subscription. Its id stays when the phone number changes.',
  simpleResolvers: true,
})
export class Subscriber {
  @Anyone()
  @Field(() => ID, { description: 'The subscription. Known to its owner and to staff.' })
  id!: string;
}

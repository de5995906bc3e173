import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// A resolvable key, although the entity is another's: the gateway enters here for `Subscriber.feedback`.
@Directive('@key(fields: "id")')
@ObjectType('Subscriber', {
  description: 'A subscription. Belongs to `subscribers`; here for what it wrote.',
  simpleResolvers: true,
})
export class Subscriber {
  @Anyone()
  @Field(() => ID, { description: 'The subscription.' })
  id!: string;
}

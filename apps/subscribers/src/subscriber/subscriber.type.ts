import { Anyone, DateTime, OwnerOr, OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "memberId")')
@OwnerOr('subscriber:read')
@ObjectType('Subscriber', {
  description: 'A subscription. Its id stays when the phone number changes.',
  simpleResolvers: true,
})
export class Subscriber {
  @Anyone()
  @Field(() => ID, { description: 'The subscription. Known to its owner and to staff.' })
  id!: string;

  @Anyone()
  @Field(() => ID, { description: 'The opaque id by which partners know the subscriber.' })
  memberId!: string;

  @OwnerOrSighted('subscriber:read')
  @Field(() => String, { nullable: true, description: 'How the subscriber wants to be called.' })
  displayName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the subscription became known here.',
  })
  registeredAt!: Date;
}

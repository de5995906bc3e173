import { Anyone, DateTime, OwnerOr, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Language } from './language.type.ts';

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

  @Field(() => Language, { nullable: true, description: 'The language of their notifications.' })
  language!: 'vi' | 'en';

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the subscription became known here.',
  })
  registeredAt!: Date;
}

@OwnerOrSighted('subscriber:read')
@ObjectType('NumberHolding', {
  description: 'A phone number that a subscription held between two dates.',
  simpleResolvers: true,
})
export class NumberHolding {
  subscriberId!: string;

  @Field(() => String, { description: 'As it is shown, such as `0901 234 567`.' })
  phoneNumber!: string;

  @Field(() => DateTime, { description: 'From when.' })
  heldFrom!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it is held.' })
  heldUntil!: Date | null;
}

@ObjectType({ description: 'The outcome of a change to a subscriber.', simpleResolvers: true })
export class SubscriberPayload {
  @Field(() => Subscriber, { nullable: true, description: 'The subscriber as they now stand.' })
  subscriber!: Subscriber | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  userErrors!: UserError[];
}

import { Field, ID, InputType } from 'type-graphql';
import { OwnerIdentityKind } from './subscription-owner.type.ts';

@InputType({ description: 'Whom the carrier verified as the owner of one subscription.' })
export class SubscriptionOwnerInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriberId!: string;

  @Field(() => OwnerIdentityKind, { description: 'What the number is of.' })
  identityKind!: OwnerIdentityKind;

  @Field(() => String, {
    description:
      'The number of the document that was verified. It is hashed at once and kept nowhere: not here, not in a log.',
  })
  identityNumber!: string;
}

@InputType({ description: 'Owners of subscriptions, all recorded or none.' })
export class RecordSubscriptionOwnersInput {
  @Field(() => [SubscriptionOwnerInput], {
    description: 'Up to 200 at a time. What stands already is passed over, so a retry is safe.',
  })
  owners!: SubscriptionOwnerInput[];
}

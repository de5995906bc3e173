import { DateTime, Dong, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';

export enum ProviderOrderStatus {
  QUEUED = 'QUEUED',
  COMMITTING = 'COMMITTING',
  WORKING = 'WORKING',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  DISPUTED = 'DISPUTED',
}

registerEnumType(ProviderOrderStatus, {
  name: 'ProviderOrderStatus',
  description: 'Where an order stands with its provider.',
  valuesConfig: {
    QUEUED: { description: 'Nothing was given yet; it is being reserved, or waits to be.' },
    COMMITTING: {
      description:
        'Sent to be given, and the outcome is not known: it is looked up, never sent again blindly.',
    },
    WORKING: { description: 'The provider is at it.' },
    CONFIRMED: { description: 'The provider gave it.' },
    REFUSED: { description: 'The provider did not give it, and will not. It may be ordered anew.' },
    DISPUTED: {
      description: 'What the provider says does not fit the order: a person looks into it.',
    },
  },
});

registerEnumType(ProviderKind, {
  name: 'ProviderKind',
  description: 'Who brings a gift.',
  valuesConfig: {
    TOP_UP: { description: 'Credit on the subscription.' },
    COURIER: { description: 'A thing, to an address.' },
    PERK: { description: 'Something that a partner gives.' },
    VOUCHER: { description: 'A code from a pool.' },
  },
});

@RequiresScope('award:fulfil', 'award:read')
@ObjectType('ProviderOrder', {
  description: 'A gift as ordered from a provider, exactly once. Staff who hand gifts over.',
  simpleResolvers: true,
})
export class ProviderOrder {
  @Field(() => ID, { description: 'The order, and the key by which the provider knows it.' })
  id!: string;

  @Field(() => ProviderKind, { description: 'Which provider.' })
  provider!: ProviderKind;

  @Field(() => String, { description: 'What was ordered.' })
  item!: string;

  @Field(() => Dong, { nullable: true, description: 'The amount of a top-up.' })
  amount!: number | null;

  @Field(() => ProviderOrderStatus, { description: 'Where it stands.' })
  status!: ProviderOrderStatus;

  @Field(() => Int, { description: 'How often it was taken up.' })
  tries!: number;

  @Field(() => String, { nullable: true, description: 'The provider’s own number for it.' })
  providerReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not given, or what does not fit.',
  })
  refusal!: string | null;

  @Field(() => DateTime, { description: 'When it was ordered.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was given, by the provider’s books.',
  })
  doneAt!: Date | null;
}

import { Dong, SignedIn } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';
import type { ProviderOrderRow } from '../provider-order/provider-order.row.ts';

@SignedIn()
@ObjectType('GiftPart', {
  description:
    'One thing of a claimed gift, and whether it has arrived. The winner and staff who hand gifts over.',
  simpleResolvers: true,
})
export class GiftPart {
  awardId!: string;
  nameVi!: string;
  nameEn!: string;
  order!: ProviderOrderRow | null;
  isHandedOver!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The thing, for `fulfilAward`; null for a gift of one thing.',
  })
  itemId!: string | null;

  @Field(() => ProviderKind, { description: 'Who brings it.' })
  provider!: ProviderKind;

  @Field(() => Dong, { nullable: true, description: 'The amount of a top-up.' })
  amount!: number | null;
}

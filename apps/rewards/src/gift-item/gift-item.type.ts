import { Anyone, Dong, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';

@Anyone()
@ObjectType('GiftItem', {
  description: 'One of the things that make up a gift of several. Public.',
  simpleResolvers: true,
})
export class GiftItem {
  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in Vietnamese. Staff.' })
  nameVi!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in English. Staff.' })
  nameEn!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => ID, {
    nullable: true,
    description: 'The pool of a voucher; nothing else has one. Staff.',
  })
  voucherPoolId!: string | null;

  @Field(() => ID, { description: 'The thing.' })
  id!: string;

  @Field(() => Dong, { description: 'What it is worth; together what the gift is worth.' })
  value!: number;

  @Field(() => ProviderKind, { description: 'Who brings it.' })
  provider!: ProviderKind;
}

import { Anyone, Dong } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';

@Anyone()
@ObjectType('GiftItem', {
  description: 'One of the things that make up a gift of several. Public.',
  simpleResolvers: true,
})
export class GiftItem {
  nameVi!: string;
  nameEn!: string;

  @Field(() => ID, { description: 'The thing.' })
  id!: string;

  @Field(() => Dong, { description: 'What it is worth; together what the gift is worth.' })
  value!: number;

  @Field(() => ProviderKind, { description: 'Who brings it.' })
  provider!: ProviderKind;
}

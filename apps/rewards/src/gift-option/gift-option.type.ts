import { Anyone, Dong, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';

@Anyone()
@ObjectType('GiftOption', {
  description: 'One of the things that the winner of a prize may choose. Public.',
  simpleResolvers: true,
})
export class GiftOption {
  value?: number | null;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in Vietnamese. Staff.' })
  nameVi!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in English. Staff.' })
  nameEn!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => ProviderKind, { nullable: true, description: 'Who brings it. Staff.' })
  provider!: ProviderKind;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => Dong, {
    nullable: true,
    description: 'The amount of a top-up; nothing else has one. Staff.',
  })
  faceValue!: number | null;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => ID, {
    nullable: true,
    description: 'The pool of a voucher; nothing else has one. Staff.',
  })
  voucherPoolId!: string | null;

  @Field(() => ID, { description: 'The option: pass it to `claimAward`.' })
  id!: string;
}

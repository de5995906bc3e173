import { connectionTypes, DateTime, Dong, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import { GiftOption } from '../gift-option/gift-option.type.ts';
import { ProviderKind } from '../provider/gift-provider.ts';

export enum SubstituteStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

registerEnumType(SubstituteStatus, {
  name: 'GiftSubstituteStatus',
  description: 'Where a substitute stands.',
  valuesConfig: {
    PROPOSED: { description: 'It waits for somebody else to decide.' },
    APPROVED: { description: 'Winners may choose it; the lost gift can’t be chosen any more.' },
    REJECTED: { description: 'It was not approved; another one can be proposed.' },
  },
});

@RequiresScope('award:read', 'award:propose', 'award:approve')
@ObjectType('GiftSubstitute', {
  description:
    'What stands in for a gift of a frozen plan that can’t be had any more. Staff who take part in awarding.',
  simpleResolvers: true,
})
export class GiftSubstitute {
  originalId!: string;
  nameVi!: string;
  nameEn!: string;

  @Field(() => ID, {
    description: 'The substitute; once approved, also the id of its gift option.',
  })
  id!: string;

  @Field(() => Dong, { description: 'What it is worth: no less than the lost gift.' })
  value!: number;

  @Field(() => ProviderKind, { description: 'Who brings it.' })
  provider!: ProviderKind;

  @Field(() => String, { description: 'Why the gift can’t be had any more.' })
  reason!: string;

  @Field(() => SubstituteStatus, { description: 'Where it stands.' })
  status!: SubstituteStatus;

  @Field(() => ID, { description: 'Staff member who proposed it.' })
  proposedBy!: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Staff member who decided; null until then.' })
  decidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectionReason!: string | null;
}

export const { ConnectionType: GiftSubstituteConnection } = connectionTypes(
  'GiftSubstitute',
  () => GiftSubstitute,
);

@ObjectType({
  description: 'The outcome of `proposeSubstitute`, `approveSubstitute` and `rejectSubstitute`.',
  simpleResolvers: true,
})
export class GiftSubstitutePayload {
  @Field(() => GiftSubstitute, { nullable: true, description: 'The substitute as it stands now.' })
  substitute!: GiftSubstitute | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `changeGift`.', simpleResolvers: true })
export class ChangeGiftPayload {
  @Field(() => Award, { nullable: true, description: 'The award, with the gift chosen now.' })
  award!: Award | null;

  @Field(() => GiftOption, { nullable: true, description: 'The gift chosen now.' })
  giftOption!: GiftOption | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

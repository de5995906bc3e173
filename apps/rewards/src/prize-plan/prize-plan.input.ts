import { Dong } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PrizeLevel } from '../prize/prize.type.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import type { PrizePlanDraft } from './prize-plan-draft.ts';

@InputType({ description: 'One of the things that make up a gift of several.' })
export class GiftItemInput {
  @Field(() => String, { description: 'Name in Vietnamese.' })
  nameVi!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => Dong, {
    description:
      'What it is worth; of a top-up and a voucher exactly what it gives. All things of a gift are together worth what the gift is.',
  })
  value!: number;

  @Field(() => ProviderKind, {
    nullable: true,
    description: 'Who brings it; a courier where nothing is said.',
  })
  provider!: ProviderKind | null | undefined;

  @Field(() => ID, {
    nullable: true,
    description: 'The pool of a voucher; nothing else has one. A gift has one voucher at the most.',
  })
  voucherPoolId!: string | null | undefined;
}

@InputType({ description: 'One of the gifts that a winner may choose.' })
export class GiftOptionInput {
  @Field(() => String, { description: 'Name in Vietnamese.' })
  nameVi!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => ProviderKind, {
    nullable: true,
    description: 'Who brings it; a courier where nothing is said.',
  })
  provider!: ProviderKind | null | undefined;

  @Field(() => Dong, {
    nullable: true,
    description: 'The amount of a top-up; nothing else has one.',
  })
  faceValue!: number | null | undefined;

  @Field(() => ID, {
    nullable: true,
    description: 'The pool of a voucher; nothing else has one.',
  })
  voucherPoolId!: string | null | undefined;

  @Field(() => [GiftItemInput], {
    nullable: true,
    description:
      'Where the gift is several things, two to five: each comes from its own provider, and the gift names none.',
  })
  items!: GiftItemInput[] | null | undefined;
}

@InputType({ description: 'A prize of a plan.' })
export class PrizeInput {
  @Field(() => PrizeLevel, { description: 'How high it ranks.' })
  level!: PrizeLevel;

  @Field(() => String, { description: 'Name in Vietnamese.' })
  nameVi!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => Dong, { description: 'What one is worth.' })
  value!: number;

  @Field(() => Int, { description: 'How many there are.' })
  quantity!: number;

  @Field(() => [GiftOptionInput], { description: 'What the winner may choose from.' })
  giftOptions!: GiftOptionInput[];
}

@InputType({ description: 'Everything that a version of a plan says.' })
export class PrizePlanDraftInput implements PrizePlanDraft {
  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  descriptionVi!: string;

  @Field(() => String, { description: 'What it is, in English.' })
  descriptionEn!: string;

  @Field(() => Dong, { description: 'What all awards together may be worth.' })
  budget!: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'How often one subscriber may win in the period.',
  })
  winsPerSubscriber!: number | null;

  @Field(() => [PrizeInput], { description: 'The prizes, the best first.' })
  prizes!: PrizeInput[];
}

@InputType({ description: 'A plan for a period that has none.' })
export class CreatePrizePlanInput {
  @Field(() => ID, { description: 'The period.' })
  periodId!: string;

  @Field(() => PrizePlanDraftInput, { description: 'What can be won.' })
  plan!: PrizePlanDraftInput;

  @Field(() => String, { description: 'Why; goes on the trail.' })
  reason!: string;
}

@InputType({ description: 'Another version of a plan.' })
export class ChangePrizePlanInput {
  @Field(() => ID, { description: 'The version that is to be replaced: the latest one.' })
  prizePlanId!: string;

  @Field(() => PrizePlanDraftInput, { description: 'What can be won from now on.' })
  plan!: PrizePlanDraftInput;

  @Field(() => String, { description: 'Why; goes on the trail.' })
  reason!: string;
}

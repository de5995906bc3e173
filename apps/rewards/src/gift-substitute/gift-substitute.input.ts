import { Dong } from '@chia-se/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';
import { GiftOptionInput } from '../prize-plan/prize-plan.input.ts';

@InputType({ description: 'A gift that can’t be had any more, and what is to stand in for it.' })
export class ProposeSubstituteInput {
  @Field(() => ID, { description: 'The gift option that can’t be had any more.' })
  giftOptionId!: string;

  @Field(() => GiftOptionInput, { description: 'What stands in for it.' })
  substitute!: GiftOptionInput;

  @Field(() => Dong, {
    description: 'What it is worth: no less than the lost gift. Of a top-up exactly its amount.',
  })
  value!: number;

  @Field(() => String, {
    description: 'Why the gift can’t be had any more, 10 to 500 characters. Goes on the trail.',
  })
  reason!: string;
}

@InputType({ description: 'Which substitute is approved.' })
export class ApproveSubstituteInput {
  @Field(() => ID, { description: 'The substitute.' })
  substituteId!: string;
}

@InputType({ description: 'Which substitute is not approved, and why.' })
export class RejectSubstituteInput {
  @Field(() => ID, { description: 'The substitute.' })
  substituteId!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'What a winner takes instead of the lost gift.' })
export class ChangeGiftInput {
  @Field(() => ID, { description: 'The award: claimed, its gift lost and not on the way.' })
  awardId!: string;

  @Field(() => ID, { description: 'A substitute among the gift options of its prize.' })
  giftOptionId!: string;
}

import { DateTime, Dong } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GiftOptionInput } from '../prize-plan/prize-plan.input.ts';
import { GiftReason } from './gift-occasion.type.ts';

@InputType({ description: 'What each recipient of an occasion gets.' })
export class OccasionGiftInput {
  @Field(() => String, { description: 'Name in Vietnamese.' })
  nameVi!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => Dong, { description: 'What one is worth.' })
  value!: number;

  @Field(() => Int, { description: 'How many there are.' })
  quantity!: number;

  @Field(() => [GiftOptionInput], { description: 'What a recipient may choose from.' })
  giftOptions!: GiftOptionInput[];
}

@InputType({ description: 'A gift for another occasion than a prize.' })
export class ProposeGiftOccasionInput {
  @Field(() => String, { description: 'What recipients read, in Vietnamese.' })
  nameVi!: string;

  @Field(() => String, { description: 'What recipients read, in English.' })
  nameEn!: string;

  @Field(() => GiftReason, { description: 'Why there is a gift.' })
  reason!: GiftReason;

  @Field(() => String, { description: 'Why for these; goes on the trail.' })
  justification!: string;

  @Field(() => OccasionGiftInput, { description: 'What each gets.' })
  gift!: OccasionGiftInput;

  @Field(() => Dong, { description: 'What all gifts together may be worth.' })
  budget!: number;

  @Field(() => DateTime, { description: 'From when recipients know and choose.' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'Until when they choose.' })
  closesAt!: Date;

  @Field(() => [ID], { description: 'Subscribers who get one, up to 1,000; add more afterwards.' })
  recipientIds!: string[];

  @Field(() => String, { description: 'The same again is the same occasion, so a retry is safe.' })
  idempotencyKey!: string;
}

@InputType({ description: 'More subscribers who get a gift.' })
export class AddGiftRecipientsInput {
  @Field(() => ID, { description: 'An occasion that is not decided.' })
  occasionId!: string;

  @Field(() => [ID], { description: 'Up to 1,000 at a time, none twice: all are added or none.' })
  recipientIds!: string[];
}

@InputType({ description: 'Which occasion to approve.' })
export class ApproveGiftOccasionInput {
  @Field(() => ID, { description: 'The occasion.' })
  occasionId!: string;

  @Field(() => Int, {
    description: 'How many recipients you saw: refused where others were added meanwhile.',
  })
  recipients!: number;
}

@InputType({ description: 'Which occasion to reject, and why.' })
export class RejectGiftOccasionInput {
  @Field(() => ID, { description: 'The occasion.' })
  occasionId!: string;

  @Field(() => String, { description: 'Why; goes on the trail.' })
  reason!: string;
}

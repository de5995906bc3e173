import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who gets the gift and where.' })
export class DeliveryInput {
  @Field(() => String, { description: 'Name of the recipient.' })
  recipientName!: string;

  @Field(() => String, {
    description: 'A Vietnamese mobile number that the courier can call, however it is typed.',
  })
  phoneNumber!: string;

  @Field(() => String, { description: 'Full address.' })
  address!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Personal identity number, twelve digits. Asked for only where tax is withheld: the certificate names it. Kept encrypted.',
  })
  identityNumber?: string | null;
}

@InputType({ description: 'The acceptance of an award.' })
export class ClaimAwardInput {
  @Field(() => ID, { description: 'The award.' })
  awardId!: string;

  @Field(() => ID, { description: 'One of the gift options of its prize.' })
  giftOptionId!: string;

  @Field(() => DeliveryInput, { description: 'Who gets the gift and where.' })
  delivery!: DeliveryInput;

  @Field(() => String, {
    description:
      'Made by the caller, 8 to 100 characters: the same key again is the same claim, and changes nothing.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Which award is not wanted.' })
export class DeclineAwardInput {
  @Field(() => ID, { description: 'The award.' })
  awardId!: string;
}

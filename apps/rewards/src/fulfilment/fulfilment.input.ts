import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A gift to order anew.' })
export class OrderGiftAgainInput {
  @Field(() => ID, { description: 'The award whose gift the provider refused.' })
  awardId!: string;
}

@InputType({ description: 'Which gift to send on its way.' })
export class StartFulfilmentInput {
  @Field(() => ID, { description: 'A claimed award.' })
  awardId!: string;
}

@InputType({ description: 'A gift that was handed over.' })
export class FulfilAwardInput {
  @Field(() => ID, { description: 'The award.' })
  awardId!: string;

  @Field(() => String, { description: 'How it was handed over, 5 to 500 characters.' })
  handOverNote!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits that the winner was sent after your `requestHandOverCode`. Left out only where a colleague allowed it.',
  })
  code?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Which things of a gift of several; all that are neither ordered nor handed over where nothing is said.',
  })
  giftItemIds?: string[] | null;
}

import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Whose code to show.' })
export class RevealVoucherInput {
  @Field(() => ID, { description: 'The award.' })
  awardId!: string;
}

@InputType({ description: 'A code that somebody presents.' })
export class RedeemVoucherInput {
  @Field(() => ID, { description: 'The pool that it should belong to.' })
  poolId!: string;

  @Field(() => String, { description: 'The code, as it was typed.' })
  code!: string;
}

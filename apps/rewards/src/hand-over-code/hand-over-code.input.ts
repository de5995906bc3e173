import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A gift that you are about to hand over.' })
export class RequestHandOverCodeInput {
  @Field(() => ID, { description: 'The award, its gift on the way.' })
  awardId!: string;
}

@InputType({ description: 'A gift that may be handed over without a code, and why.' })
export class AllowHandOverWithoutCodeInput {
  @Field(() => ID, { description: 'The award, its gift on the way.' })
  awardId!: string;

  @Field(() => String, {
    description: 'Why the winner cannot tell a code, 10 to 500 characters. It stays on the trail.',
  })
  reason!: string;
}

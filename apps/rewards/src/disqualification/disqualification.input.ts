import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An award to take back, and why.' })
export class DisqualifyAwardInput {
  @Field(() => ID, { description: 'The award: announced or claimed, its gift not on the way.' })
  awardId!: string;

  @Field(() => String, {
    description: 'Which rule was broken and how, 10 to 500 characters. The winner reads it.',
  })
  reason!: string;
}

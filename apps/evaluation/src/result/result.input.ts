import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The round to finalise.' })
export class FinaliseRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true ends the round although scorecards are missing; opinions without one are not ranked. Goes on the trail and into the decision record.',
  })
  force!: boolean | null | undefined;
}

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

  @Field(() => String, {
    nullable: true,
    description:
      'Why the round may end although its prize boundary lies inside the noise: 20 to 1,000 characters, without personal data, since it is published in the decision record. It also goes on the trail. Ignored where the boundary is settled.',
  })
  overrideReason!: string | null | undefined;
}

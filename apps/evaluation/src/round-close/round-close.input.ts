import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The round to close.' })
export class CloseRoundInput {
  @Field(() => ID, { description: 'The round, whose due date has passed.' })
  roundId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it goes on without the scorecards that are missing: 3 to 500 characters. Required where some are. Goes on the trail.',
  })
  reason!: string | null | undefined;
}

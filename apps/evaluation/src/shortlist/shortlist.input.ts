import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The final to fill.' })
export class AdmitFinalistsInput {
  @Field(() => ID, { description: 'The round, of the stage `FINAL`.' })
  roundId!: string;
}

@InputType({ description: 'How to make the shortlist of a round, in place of whichever it had.' })
export class ShortlistRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => Int, { description: 'How many the rule takes of each topic: 0 to 5,000.' })
  perTopic!: number;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Opinions to add by hand, whatever the rule says of them: at most 1,000. Goes on the trail.',
  })
  feedbackIds!: string[] | null | undefined;
}

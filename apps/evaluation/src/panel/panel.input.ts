import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A judge for a panel.' })
export class PanelJudgeInput {
  @Field(() => ID, { description: 'The staff member; must be allowed to judge.' })
  staffId!: string;

  @Field(() => Int, { description: 'Opinions to read at most: 1 to 10,000.' })
  limit!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the topics that they know; left out or empty for all of them.',
  })
  topics!: string[] | null | undefined;
}

@InputType({ description: 'The panel of a round, in place of whichever it had.' })
export class SetPanelInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => [PanelJudgeInput], { description: '2 to 500 judges.' })
  judges!: PanelJudgeInput[];
}

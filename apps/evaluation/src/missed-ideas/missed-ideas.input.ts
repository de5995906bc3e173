import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A sample of what the shortlist left out, to be judged.' })
export class AssignLeftOutSampleInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many judges read each of them: 1 to 15; left out, two.',
  })
  judgesPerItem!: number | null | undefined;
}

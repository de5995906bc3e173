import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The round whose contested opinions get one more judge each.' })
export class AssignExtraJudgeInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

import { Field, ID, InputType, Int } from 'type-graphql';
import { PanelJudgeInput } from '../panel/panel.input.ts';

@InputType({ description: 'How much a judge reads from now on.' })
export class ReadingLimitInput {
  @Field(() => ID, { description: 'The judge.' })
  staffId!: string;

  @Field(() => Int, {
    description: 'Opinions to read at most, with those handed in: 1 to 10,000.',
  })
  limit!: number;
}

@InputType({ description: 'A change of the panel while its round runs.' })
export class ChangePanelInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Judges who leave. What they handed in counts; the rest goes to others.',
  })
  leaving!: string[] | null | undefined;

  @Field(() => [PanelJudgeInput], { nullable: true, description: 'Judges who join.' })
  joining!: PanelJudgeInput[] | null | undefined;

  @Field(() => [ReadingLimitInput], { nullable: true, description: 'New limits.' })
  limits!: ReadingLimitInput[] | null | undefined;

  @Field(() => String, { description: 'Why, in 3 to 500 characters; it goes on the trail.' })
  reason!: string;
}

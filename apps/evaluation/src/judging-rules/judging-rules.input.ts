import { Field, ID, InputType, Int } from 'type-graphql';
import { RoundStage } from './judging-rules.type.ts';

@InputType({ description: 'A stage as the next period’s rules shall have it.' })
export class JudgingStageInput {
  @Field(() => RoundStage, { description: 'Which stage it is; each once, the final last.' })
  stage!: RoundStage;

  @Field(() => Int, { description: 'How many judges read each opinion: 1 to 15.' })
  judgesPerItem!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many opinions everybody reads: 0 to 5. Left out, three or as many as limits allow.',
  })
  anchors!: number | null | undefined;

  @Field(() => Int, {
    description: 'Prizes in the last stage, entrants before that: 1 to 1,000.',
  })
  places!: number;
}

@InputType({ description: 'What a criterion weighs.' })
export class CriterionWeightInput {
  @Field(() => String, { description: 'Code of the criterion, such as `FEASIBILITY`.' })
  code!: string;

  @Field(() => Int, { description: 'Of the sum of all weights: 1 to 100.' })
  weight!: number;
}

@InputType({ description: 'How a programme shall judge from the next period on.' })
export class ChangeJudgingRulesInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Int, {
    description:
      'The version that the change starts from; refused where another one stands by now.',
  })
  fromVersion!: number;

  @Field(() => [JudgingStageInput], { description: 'In place of the stages there were.' })
  stages!: JudgingStageInput[];

  @Field(() => [CriterionWeightInput], {
    nullable: true,
    description:
      'Every criterion of the rubric once, in the order in which they break ties. Left out, they stay as they are.',
  })
  criteria!: CriterionWeightInput[] | null | undefined;

  @Field(() => String, { description: 'Why: 3 to 500 characters. Goes on the trail.' })
  reason!: string;
}

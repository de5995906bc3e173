import { Field, ID, InputType, Int } from 'type-graphql';
import { Confidence } from './scorecard.type.ts';

@InputType({ description: 'A score on one criterion.' })
export class CriterionScoreInput {
  @Field(() => String, { description: 'Code of the criterion, such as `FEASIBILITY`.' })
  criterion!: string;

  @Field(() => Int, { description: 'One of the criterion’s levels.' })
  score!: number;
}

@InputType({ description: 'What a judge thinks of an opinion.' })
export class ScorecardInput {
  @Field(() => ID, { description: 'The judge’s assignment.' })
  assignmentId!: string;

  @Field(() => [CriterionScoreInput], {
    description: 'Each criterion once. All of them to hand in; a draft may lack some.',
  })
  scores!: CriterionScoreInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'At most 2,000 characters; required, with at least 10, where a score is a lowest or a highest one.',
  })
  comment!: string | null | undefined;

  @Field(() => Confidence, { nullable: true, description: 'How sure the judge is.' })
  confidence!: Confidence | null | undefined;
}

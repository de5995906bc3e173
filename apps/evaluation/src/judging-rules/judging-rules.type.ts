import { Anyone, DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum RoundStage {
  PANEL = 'PANEL',
  FINAL = 'FINAL',
  YEAR_FINAL = 'YEAR_FINAL',
}

registerEnumType(RoundStage, {
  name: 'RoundStage',
  description: 'Which stage of a period’s judging a round is.',
  valuesConfig: {
    PANEL: { description: 'Judges read the shortlist, each opinion by several of them.' },
    FINAL: { description: 'The best of the panel’s round, read by the whole panel of the final.' },
    YEAR_FINAL: {
      description:
        'Of a year’s period: the best of its months, read by the whole panel of this final.',
    },
  },
});

@Anyone()
@ObjectType('JudgingStage', {
  description: 'A stage of a period’s judging, as its rules say. Public.',
  simpleResolvers: true,
})
export class JudgingStage {
  @Field(() => RoundStage, { description: 'Which stage it is.' })
  stage!: RoundStage;

  @Field(() => Int, { description: 'How many judges read each opinion.' })
  judgesPerItem!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many opinions everybody reads; null for three or as many as limits allow.',
  })
  anchors!: number | null;

  @Field(() => Int, {
    description: 'How many places it decides: prizes in the last stage, entrants before that.',
  })
  places!: number;
}

@Anyone()
@ObjectType('JudgingRules', {
  description:
    'How a programme judges: rubric, stages and tie-breaks. Frozen for a period when it opens; a version never changes. Public.',
  simpleResolvers: true,
})
export class JudgingRules {
  rubricId!: string;

  @Field(() => ID, { description: 'This version of the rules.' })
  id!: string;

  @Field(() => Int, { description: 'From 1; a change is another version, for the next period.' })
  version!: number;

  @Field(() => String, {
    description:
      'SHA-256 of the rules and the rubric’s hash as canonical JSON, in hexadecimal: whoever noted it when the period opened can tell that nothing changed.',
  })
  hash!: string;

  @Field(() => String, { description: 'Name of the rule that the shortlist is made by.' })
  shortlistRule!: string;

  @Field(() => [JudgingStage], { description: 'In the order in which they are held; two at most.' })
  stages!: JudgingStage[];

  @Field(() => [String], {
    description:
      'How equals are told apart, in the order of use: by a criterion (`criterion:` and its code), by the median of the totals, by the earliest submission. Never by chance.',
  })
  tieBreaks!: string[];

  @Field(() => DateTime, { description: 'Since when this version stands.' })
  createdAt!: Date;
}

@ObjectType({ description: 'The outcome of `changeJudgingRules`.', simpleResolvers: true })
export class JudgingRulesPayload {
  @Field(() => JudgingRules, {
    nullable: true,
    description: 'The new version, or the present one where nothing differed.',
  })
  judgingRules!: JudgingRules | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}

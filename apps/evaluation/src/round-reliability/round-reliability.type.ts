import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Coefficient', {
  description: 'A coefficient of agreement with its 95 % interval.',
  simpleResolvers: true,
})
export class Coefficient {
  @Field(() => Float, { description: 'At most 1: perfect agreement. 0 is what chance would give.' })
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the interval, by resampling opinions; null where it is not known.',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval.' })
  high!: number | null;
}

@ObjectType('ScoreReliability', {
  description:
    'How reliable the scores are, on one criterion or in total. What is not defined for the round is null.',
  simpleResolvers: true,
})
export class ScoreReliability {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the criterion; null for the weighted total.',
  })
  criterion!: string | null;

  @Field(() => Coefficient, {
    nullable: true,
    description: 'Krippendorff’s alpha, scores taken as an order. From 0.8 on judges agree well.',
  })
  alphaOrdinal!: Coefficient | null;

  @Field(() => Coefficient, {
    nullable: true,
    description: 'Krippendorff’s alpha, scores taken as points of a scale.',
  })
  alphaInterval!: Coefficient | null;

  @Field(() => Coefficient, {
    nullable: true,
    description: 'Intraclass correlation ICC(2) over the opinions that every judge scored.',
  })
  icc!: Coefficient | null;

  @Field(() => Coefficient, {
    nullable: true,
    description: 'Kendall’s W, the concordance of orders, over the same opinions.',
  })
  kendallsW!: Coefficient | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the variance of a single score that is the opinions’ own.',
  })
  ofOneScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same once the judges’ severities are taken out.',
  })
  ofOneCorrectedScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean squared accuracy of the corrected scores that the ranking goes by.',
  })
  ofRanking!: number | null;
}

@ObjectType('ReliabilityByJudges', {
  description: 'What so many judges for each opinion are worth.',
  simpleResolvers: true,
})
export class ReliabilityByJudges {
  @Field(() => Int, { description: 'Judges for each opinion.' })
  judges!: number;

  @Field(() => Float, {
    description: 'Reliability of the mean of so many corrected scores, by Spearman and Brown.',
  })
  reliability!: number;
}

@RequiresScope('round:read')
@ObjectType('RoundReliability', {
  description:
    'How far the outcome of a finalised round would be the same with other judges of the kind. Staff with `round:read`.',
  simpleResolvers: true,
})
export class RoundReliability {
  roundId!: string;
  periodId!: string;

  @Field(() => DateTime, { description: 'When the round was finalised.' })
  finalisedAt!: Date;

  @Field(() => [ScoreReliability], {
    description: 'The weighted total first, then each criterion in the order of the rubric.',
  })
  scores!: ScoreReliability[];

  @Field(() => Int, { description: 'How many opinions every judge scored, such as anchors.' })
  commonItems!: number;

  @Field(() => [ReliabilityByJudges], {
    description: 'What one judge for each opinion would be worth, two, three and so on.',
  })
  byJudges!: ReliabilityByJudges[];

  @Field(() => Int, {
    nullable: true,
    description: 'Judges for each opinion for a reliability of 0.8; null where no number would do.',
  })
  judgesFor80!: number | null;
}

export const { ConnectionType: RoundReliabilityConnection } = connectionTypes(
  'RoundReliability',
  () => RoundReliability,
);

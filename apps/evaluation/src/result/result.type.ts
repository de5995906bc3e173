import { connectionTypes, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum Band {
  OUTSTANDING = 'OUTSTANDING',
  STRONG = 'STRONG',
  SOLID = 'SOLID',
  DEVELOPING = 'DEVELOPING',
}

registerEnumType(Band, {
  name: 'Band',
  description: 'Where an opinion stands among those that were judged with it.',
  valuesConfig: {
    OUTSTANDING: { description: 'Among the best tenth.' },
    STRONG: { description: 'Among the best third.' },
    SOLID: { description: 'In the middle third.' },
    DEVELOPING: { description: 'In the last third.' },
  },
});

@ObjectType('CriterionBand', {
  description: 'Where an opinion stands on one criterion.',
  simpleResolvers: true,
})
export class CriterionBand {
  @Field(() => String, { description: 'Code of the criterion.' })
  criterion!: string;

  @Field(() => Band, { description: 'Where the opinion stands on it.' })
  band!: Band;
}

@RequiresScope('round:read')
@ObjectType('RoundResult', {
  description: 'One place of a finalised ranking. Staff with `round:read`.',
  simpleResolvers: true,
})
export class RoundResult {
  feedbackId!: string;

  @Field(() => Int, {
    description: 'From 1; the same for opinions that no declared rule tells apart.',
  })
  rank!: number;

  @Field(() => String, { description: 'What stands for the opinion in the decision record.' })
  code!: string;

  @Field(() => Float, {
    description:
      'The weighted total with the judges’ severities taken out, on the scale of the rubric: what the ranking goes by, contested places in a pairwise final excepted.',
  })
  score!: number;

  @Field(() => Float, { description: 'Standard error of `score`.' })
  standardError!: number;

  @Field(() => Float, { description: 'The plain mean of the weighted totals, for comparison.' })
  rawMean!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The best rank that it may truly have: nine times in ten the true rank is from `rankLow` to `rankHigh`. Null in rounds from before this was measured.',
  })
  rankLow!: number | null;

  @Field(() => Int, { nullable: true, description: 'The worst rank that it may truly have.' })
  rankHigh!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The probability that it truly belongs to the prize places, 0 to 1.',
  })
  prizeProbability!: number | null;

  @Field(() => Int, { description: 'How many scorecards count for it.' })
  scorecards!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What puts it before the next: `score`, a tie-break such as `criterion:FEASIBILITY`, `median` or `earliest`, `pairwise` for a pairwise final, or `id` where nothing does and both share a rank. Null for the last.',
  })
  decidedBy!: string | null;

  @Field(() => Band, { description: 'Where it stands among all.' })
  band!: Band;
}

export const { ConnectionType: RoundResultConnection } = connectionTypes(
  'RoundResult',
  () => RoundResult,
);

@RequiresScope('round:read')
@ObjectType('JudgeStatistic', {
  description:
    'How a judge scores next to the rest of the panel. Staff with `round:read` who do not judge.',
  simpleResolvers: true,
})
export class JudgeStatistic {
  @Field(() => String, { description: 'What stands for the judge in the decision record.' })
  code!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The staff member; null while the round runs, in which a judge is a code.',
  })
  staffId!: string | null;

  @Field(() => Float, {
    description:
      'Points that the judge gives below the panel’s mean: positive for a strict one, negative for a lenient one.',
  })
  severity!: number;

  @Field(() => Float, { description: 'Standard error of `severity`.' })
  standardError!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Standard deviation of the totals that they gave: small for one who gives everything the same.',
  })
  spread!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean square of many-facet Rasch, weighted by information: about 1 is as it should be.',
  })
  infit!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same unweighted: sensitive to outliers.',
  })
  outfit!: number | null;

  @Field(() => Boolean, {
    description:
      'Infit or outfit is outside 0.5 to 1.5: their scores do not hang together. A hint to look, never a verdict.',
  })
  misfits!: boolean;

  @Field(() => Int, { description: 'How many of their scorecards count.' })
  scorecards!: number;
}

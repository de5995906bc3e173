import { DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ScorecardStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}

registerEnumType(ScorecardStatus, {
  name: 'ScorecardStatus',
  description: 'Whether a scorecard counts.',
  valuesConfig: {
    DRAFT: { description: 'Kept for later; does not count.' },
    SUBMITTED: { description: 'Handed in; counts as it stands when the round ends.' },
  },
});

export enum Confidence {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure a judge is of a scorecard. It is read by people; no calculation uses it.',
  valuesConfig: {
    LOW: { description: 'Somebody who knows more of the matter should look, too.' },
    MEDIUM: { description: 'Reasonably sure.' },
    HIGH: { description: 'Sure.' },
  },
});

@ObjectType({ description: 'A score on one criterion.', simpleResolvers: true })
export class CriterionScore {
  @Field(() => String, { description: 'Code of the criterion.' })
  criterion!: string;

  @Field(() => Int, { description: 'One of the criterion’s levels.' })
  score!: number;
}

@RequiresScope('scorecard:write')
@ObjectType('Scorecard', {
  description: 'What a judge thinks of an opinion. Nobody but that judge reads it.',
  simpleResolvers: true,
})
export class Scorecard {
  @Field(() => ID, { description: 'The scorecard.' })
  id!: string;

  @Field(() => ScorecardStatus, { description: 'Whether it counts.' })
  status!: ScorecardStatus;

  @Field(() => [CriterionScore], {
    description: 'In the order of the rubric; a draft may lack some.',
  })
  scores!: CriterionScore[];

  @Field(() => String, { description: 'The judge’s comment; empty for none.' })
  comment!: string;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure the judge is; null for unsaid.',
  })
  confidence!: Confidence | null;

  @Field(() => Int, {
    description: 'How often it was handed in changed; each of these versions is kept.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last handed in with something changed; null for a draft.',
  })
  submittedAt!: Date | null;
}

@RequiresScope('scorecard:write')
@ObjectType('ScorecardVersion', {
  description: 'A scorecard as it was handed in at one time. Nobody but its judge reads it.',
  simpleResolvers: true,
})
export class ScorecardVersion {
  scorecardId!: string;

  @Field(() => Int, { description: 'From 1.' })
  version!: number;

  @Field(() => [CriterionScore], { description: 'In the order of the rubric.' })
  scores!: CriterionScore[];

  @Field(() => String, { description: 'The comment; empty for none.' })
  comment!: string;

  @Field(() => Confidence, { nullable: true, description: 'How sure the judge was.' })
  confidence!: Confidence | null;

  @Field(() => DateTime, { description: 'When it was handed in.' })
  submittedAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether it was a change when most of the round was in, which managers see noted.',
  })
  isLate!: boolean;
}

@ObjectType({
  description: 'The outcome of `saveScorecard` and `submitScorecard`.',
  simpleResolvers: true,
})
export class ScorecardPayload {
  @Field(() => Scorecard, { nullable: true, description: 'The scorecard as it now stands.' })
  scorecard!: Scorecard | null;

  @Field(() => [UserError], { description: 'Why nothing was kept; empty when it was.' })
  userErrors!: UserError[];
}

import { OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Band, CriterionBand } from '../result/result.type.ts';

export enum EvaluationState {
  ELIGIBLE = 'ELIGIBLE',
  SHORTLISTED = 'SHORTLISTED',
  ASSIGNED = 'ASSIGNED',
  SCORED = 'SCORED',
  RANKED = 'RANKED',
}

registerEnumType(EvaluationState, {
  name: 'EvaluationState',
  description: 'How far an opinion has come in the judging.',
  valuesConfig: {
    ELIGIBLE: { description: 'It passed screening and can be judged.' },
    SHORTLISTED: { description: 'A round will judge it.' },
    ASSIGNED: { description: 'Judges are reading it.' },
    SCORED: { description: 'All of its judges handed in their scorecards.' },
    RANKED: { description: 'The round is finalised and it has its place.' },
  },
});

@OwnerOrSighted('round:read', 'feedback:read', 'subscriber:read')
@ObjectType('FeedbackEvaluation', {
  description:
    'How an opinion fares in the latest round that has it. Its author, and staff with `round:read`, `feedback:read` or `subscriber:read` who do not judge.',
  simpleResolvers: true,
})
export class FeedbackEvaluation {
  subscriberId!: string;
  roundId!: string | null;

  @Field(() => EvaluationState, { description: 'How far it has come.' })
  state!: EvaluationState;

  @Field(() => String, {
    nullable: true,
    description:
      'What stands for it in the decision record, so that its author finds its scores there. Once it is ranked.',
  })
  code!: string | null;

  @Field(() => Band, { nullable: true, description: 'Where it stands. Once it is ranked.' })
  band!: Band | null;

  @Field(() => [CriterionBand], {
    nullable: true,
    description: 'Where it stands on each criterion. Once it is ranked.',
  })
  criteria!: CriterionBand[] | null;

  @RequiresScope('round:read')
  @Field(() => Int, { nullable: true, description: 'Its rank. Staff with `round:read`.' })
  rank!: number | null;

  @RequiresScope('round:read')
  @Field(() => Float, {
    nullable: true,
    description: 'Its score with severities taken out. Staff with `round:read`.',
  })
  score!: number | null;
}

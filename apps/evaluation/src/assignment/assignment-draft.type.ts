import { RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DraftWarningCode {
  FEW_ANCHORS = 'FEW_ANCHORS',
  JUDGES_WITHOUT_READINGS = 'JUDGES_WITHOUT_READINGS',
  JUDGES_AT_LIMIT = 'JUDGES_AT_LIMIT',
  FEW_EXPERTS = 'FEW_EXPERTS',
}

registerEnumType(DraftWarningCode, {
  name: 'DraftWarningCode',
  description: 'What a manager should know before publishing a plan.',
  valuesConfig: {
    FEW_ANCHORS: { description: 'Fewer than three opinions are read by everybody.' },
    JUDGES_WITHOUT_READINGS: { description: 'Some judges have nothing to read.' },
    JUDGES_AT_LIMIT: { description: 'Some judges cannot take over anything.' },
    FEW_EXPERTS: { description: 'Most readings go to judges who do not know the topic.' },
  },
});

@RequiresScope('round:read')
@ObjectType('DraftWarning', {
  description: 'Something to know before a plan is published. It forbids nothing.',
  simpleResolvers: true,
})
export class DraftWarning {
  @Field(() => DraftWarningCode, { description: 'Which warning it is.' })
  code!: DraftWarningCode;

  @Field(() => String, { description: 'In words, with what to do about it.' })
  message!: string;
}

@RequiresScope('round:read')
@ObjectType('DraftLoad', { description: 'What one judge would read.', simpleResolvers: true })
export class DraftLoad {
  @Field(() => ID, { description: 'The judge.' })
  staffId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => Int, { description: 'Opinions that they would read.' })
  readings!: number;

  @Field(() => Int, { description: 'Their limit.' })
  limit!: number;

  @Field(() => Int, { description: 'Opinions of the shortlist that they must not read.' })
  conflicts!: number;
}

@RequiresScope('round:read')
@ObjectType('DraftedPlan', {
  description: 'Who would read how much. It does not say which opinions: nobody needs to know.',
  simpleResolvers: true,
})
export class DraftedPlan {
  @Field(() => String, { description: 'Pass it to `assignRound` to publish just this plan.' })
  hash!: string;

  @Field(() => Int, { description: 'Opinions to judge.' })
  opinions!: number;

  @Field(() => Int, { description: 'Readings in all.' })
  readings!: number;

  @Field(() => Int, {
    description: 'Opinions that everybody reads, which ties the judges’ scales together.',
  })
  anchors!: number;

  @Field(() => Float, {
    description: 'Share of the readings, anchors aside, by judges who know the topic: 0 to 1.',
  })
  expertShare!: number;

  @Field(() => [DraftLoad], { description: 'The panel, by name; 500 at the most.' })
  loads!: DraftLoad[];

  @Field(() => [DraftWarning], {
    description: 'What is weak about it, the gravest first; empty where all is well.',
  })
  warnings!: DraftWarning[];
}

@RequiresScope('round:read')
@ObjectType('AssignmentDraft', {
  description: 'The assignment as it would be published now: a plan, or why there is none.',
  simpleResolvers: true,
})
export class AssignmentDraft {
  @Field(() => DraftedPlan, { nullable: true, description: 'The plan; null where there is none.' })
  plan!: DraftedPlan | null;

  @Field(() => [UserError], { description: 'Why there is no plan; empty where there is one.' })
  userErrors!: UserError[];
}

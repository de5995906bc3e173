import { RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

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

import { Anyone, DateTime, Dong, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@Anyone()
@ObjectType('PrizePlan', {
  description: 'What can be won in a period: one version. Public, but for the money behind it.',
  simpleResolvers: true,
})
export class PrizePlan {
  periodId!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'What it is, in Vietnamese. Staff.' })
  descriptionVi!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'What it is, in English. Staff.' })
  descriptionEn!: string;

  @Field(() => ID, { description: 'This version of the plan.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 1 within the period.' })
  version!: number;

  @Field(() => Int, { description: 'How often one subscriber may win in the period.' })
  winsPerSubscriber!: number;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => Dong, { nullable: true, description: 'What all awards together may be worth.' })
  budget!: number;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => Dong, {
    nullable: true,
    description: 'Value of the awards that stand: proposed or further, not rejected or passed on.',
  })
  committed!: number;

  @Field(() => DateTime, { description: 'When this version was made.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a later version took its place; null for the one that counts.',
  })
  supersededAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the first awards were proposed from it: from then on it stays as it is.',
  })
  frozenAt!: Date | null;
}

@ObjectType({ description: 'The outcome of `createPrizePlan`.', simpleResolvers: true })
export class CreatePrizePlanPayload {
  @Field(() => PrizePlan, { nullable: true, description: 'The first version of the plan.' })
  prizePlan!: PrizePlan | null;

  @Field(() => [UserError], { description: 'Why no plan was made; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `changePrizePlan`.', simpleResolvers: true })
export class ChangePrizePlanPayload {
  @Field(() => PrizePlan, { nullable: true, description: 'The new version of the plan.' })
  prizePlan!: PrizePlan | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  userErrors!: UserError[];
}

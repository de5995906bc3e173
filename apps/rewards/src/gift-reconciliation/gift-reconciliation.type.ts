import { connectionTypes, DateTime, Dong, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';
import type { DifferenceKind } from './compare-books.ts';

@RequiresScope('award:fulfil', 'award:read')
@ObjectType('GiftDifference', {
  description: 'A gift that the two books do not have alike. Staff who hand gifts over.',
  simpleResolvers: true,
})
export class GiftDifferenceType {
  @Field(() => ID, { description: 'The order’s id, or whichever key the provider’s books have.' })
  key!: string;

  @Field(() => String, {
    description: '`MISSING_HERE`, `MISSING_THERE` or `AMOUNT`.',
  })
  kind!: DifferenceKind;

  @Field(() => Dong, { nullable: true, description: 'By our books.' })
  ourAmount!: number | null;

  @Field(() => Dong, { nullable: true, description: 'By the provider’s.' })
  theirAmount!: number | null;
}

@RequiresScope('award:fulfil', 'award:read')
@ObjectType('GiftReconciliation', {
  description: 'Our books against a provider’s statement of a day. Staff who hand gifts over.',
  simpleResolvers: true,
})
export class GiftReconciliation {
  @Field(() => ID, { description: 'The comparison.' })
  id!: string;

  @Field(() => ProviderKind, { description: 'Which provider.' })
  provider!: ProviderKind;

  @Field(() => String, { description: 'The day in Vietnam.' })
  day!: string;

  @Field(() => Int, { description: 'Gifts given by our books.' })
  ours!: number;

  @Field(() => Int, { description: 'Gifts given by the statement.' })
  theirs!: number;

  @Field(() => Dong, { description: 'Their sum by our books.' })
  ourAmount!: number;

  @Field(() => Dong, { description: 'Their sum by the statement.' })
  theirAmount!: number;

  @Field(() => Int, { description: 'How many gifts differ.' })
  differenceCount!: number;

  @Field(() => [GiftDifferenceType], { description: 'Which; the first hundred.' })
  differences!: GiftDifferenceType[];

  @Field(() => DateTime, { description: 'When it was compared.' })
  checkedAt!: Date;
}

export const { ConnectionType: GiftReconciliationConnection } = connectionTypes(
  'GiftReconciliation',
  () => GiftReconciliation,
);

@ObjectType({ description: 'The outcome of `reconcileGifts`.', simpleResolvers: true })
export class ReconcileGiftsPayload {
  @Field(() => GiftReconciliation, { nullable: true, description: 'What was found.' })
  reconciliation!: GiftReconciliation | null;

  @Field(() => [UserError], { description: 'Why nothing was compared; empty when it was.' })
  userErrors!: UserError[];
}

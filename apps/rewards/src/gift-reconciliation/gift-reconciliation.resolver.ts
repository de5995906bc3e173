import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { ReconcileGiftsInput } from './gift-reconciliation.input.ts';
import { GiftReconciliationConnection, ReconcileGiftsPayload } from './gift-reconciliation.type.ts';

@Resolver()
export class GiftReconciliationResolver {
  @RequiresScope('award:fulfil', 'award:read')
  @Query(() => GiftReconciliationConnection, {
    description: 'Comparisons with the statements of providers, the newest first. Staff.',
  })
  giftReconciliations(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.reconciliations.list(first, after);
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => ReconcileGiftsPayload, {
    description:
      'Compares a day with a provider’s statement; yesterday is compared by itself, every day. Staff who hand gifts over.',
  })
  reconcileGifts(
    @Arg('input', () => ReconcileGiftsInput, { description: 'Which day of whom.' })
    input: ReconcileGiftsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      reconciliation: await context.reconciliations.reconcile(context.staffId(), input),
    }));
  }
}

import { firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { AwardLedgerConnection, AwardLedgerEntry } from './award-ledger.type.ts';

@Resolver(() => AwardLedgerEntry)
export class AwardLedgerResolver {
  @RequiresScope('award:read')
  @Query(() => AwardLedgerConnection, {
    description: 'All that happened to awards, the oldest first. Staff.',
  })
  awardLedger(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.ledger.list(first, after);
  }
}

import { Anyone, firstArgument } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { LedgerCheckpoint, LedgerCheckpointConnection } from './ledger-checkpoint.type.ts';

@Resolver(() => LedgerCheckpoint)
export class LedgerCheckpointResolver {
  @Anyone()
  @Query(() => LedgerCheckpointConnection, {
    description: 'Signed checkpoints of the award ledger, the newest first. Everybody.',
  })
  ledgerCheckpoints(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.checkpoints.list(first, after);
  }
}

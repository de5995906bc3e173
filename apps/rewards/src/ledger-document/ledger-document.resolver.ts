import { RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { AwardLedgerDocument } from './ledger-document.type.ts';

@Resolver(() => AwardLedgerDocument)
export class LedgerDocumentResolver {
  @RequiresScope('award:read')
  @Query(() => AwardLedgerDocument, {
    description:
      'The award ledger to keep and to check: 20,000 entries at the most, from the beginning or after an entry. Staff.',
  })
  awardLedgerDocument(
    @Arg('afterSequence', () => Int, {
      nullable: true,
      description: '`lastSequence` of the document before; left out for the beginning.',
    })
    afterSequence: number | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.ledgerDocuments.write(Math.max(0, afterSequence ?? 0));
  }
}

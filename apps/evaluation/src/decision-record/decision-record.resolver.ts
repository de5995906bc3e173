import { Anyone } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { DecisionRecord } from './decision-record.type.ts';

@Resolver(() => DecisionRecord)
export class DecisionRecordResolver {
  @Anyone()
  @Query(() => DecisionRecord, {
    nullable: true,
    description:
      'The decision record with this hash, such as the one printed beside the winners. `pnpm verify` recomputes it. Everybody.',
  })
  decisionRecord(
    @Arg('hash', () => String, { description: 'SHA-256 in hexadecimal: 64 digits.' }) hash: string,
    @Ctx() context: EvaluationContext,
  ) {
    return context.results.findRecord(hash);
  }
}

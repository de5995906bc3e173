import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { RoundPayload } from '../round/round.type.ts';
import { ComparePairInput, OpenPairwiseFinalInput } from './pairwise-comparison.input.ts';
import {
  PairwiseComparison,
  PairwiseComparisonConnection,
  PairwiseComparisonPayload,
} from './pairwise-comparison.type.ts';

@Resolver(() => PairwiseComparison)
export class PairwiseComparisonResolver {
  @RequiresScope('scorecard:write')
  @Query(() => PairwiseComparisonConnection, {
    description:
      'The pairs that the judge compares in the final of a round, in an order that is different for each judge. Judges, each their own.',
  })
  myComparisons(
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.comparisons.listInbox(context.staffId(), roundId, first, after);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Opens a final in pairs between the opinions whose prize is contested, once all scorecards are in. It orders their places alone. Staff with `round:manage` who do not judge in it.',
  })
  openPairwiseFinal(
    @Arg('input', () => OpenPairwiseFinalInput, { description: 'The final.' })
    input: OpenPairwiseFinalInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.comparisons.open(context.staffId(), input),
    }));
  }

  @RequiresScope('scorecard:write')
  @Mutation(() => PairwiseComparisonPayload, {
    description: 'Says which of a pair is better. It stands. Judges, each for their own pairs.',
  })
  comparePair(
    @Arg('input', () => ComparePairInput, { description: 'The verdict.' }) input: ComparePairInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      comparison: await context.comparisons.compare(context.staffId(), input),
    }));
  }
}

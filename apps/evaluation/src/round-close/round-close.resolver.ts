import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { RoundPayload } from '../round/round.type.ts';
import { CloseRoundInput } from './round-close.input.ts';

@Resolver()
export class RoundCloseResolver {
  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Takes no more scorecards once they are due: what is late lapses, what was handed in stands. Then the round can be finalised, its prize boundary settled first where it needs to be. Staff with `round:manage`.',
  })
  closeRound(
    @Arg('input', () => CloseRoundInput, { description: 'The round.' }) input: CloseRoundInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.roundCloses.close(context.staffId(), input),
    }));
  }
}

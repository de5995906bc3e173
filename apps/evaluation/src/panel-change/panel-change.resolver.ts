import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { RoundPayload } from '../round/round.type.ts';
import { ChangePanelInput } from './panel-change.input.ts';

@Resolver()
export class PanelChangeResolver {
  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Changes the panel while the round runs: a judge falls ill, joins, or reads less. No scorecard is discarded, and as few readings as possible change hands. Staff with `round:manage`.',
  })
  changePanel(
    @Arg('input', () => ChangePanelInput, { description: 'Who leaves, joins or reads less.' })
    input: ChangePanelInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.panelChanges.change(context.staffId(), input),
    }));
  }
}

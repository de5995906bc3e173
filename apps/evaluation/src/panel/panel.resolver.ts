import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Round, RoundPayload } from '../round/round.type.ts';
import { SetPanelInput } from './panel.input.ts';
import { PanelMember } from './panel.type.ts';

@Resolver(() => Round)
export class PanelResolver {
  @FieldResolver(() => [PanelMember], {
    nullable: true,
    description: 'Who judges in it, by name; 500 at the most. Staff with `round:read`.',
  })
  panel(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.panelByRoundId.load(round.id);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Names the judges of a round, until the assignments are out. Whoever runs a round does not judge in it. Staff with `round:manage`.',
  })
  setPanel(
    @Arg('input', () => SetPanelInput, { description: 'The panel.' }) input: SetPanelInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.panels.set(context.staffId(), input),
    }));
  }
}

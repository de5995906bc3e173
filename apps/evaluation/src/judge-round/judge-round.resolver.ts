import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { RoundPayload } from '../round/round.type.ts';
import { RemindJudgesInput, SetDueDateInput } from './judge-round.input.ts';
import { JudgeRoundConnection } from './judge-round.type.ts';

@Resolver()
export class JudgeRoundResolver {
  @RequiresScope('scorecard:write')
  @Query(() => JudgeRoundConnection, {
    description: 'Rounds in which the judge is at work, the newest first. Judges, each their own.',
  })
  myRounds(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.judgeRounds.listMine(context.staffId(), first, after);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Reminds the judges who have scorecards to hand in: `myRounds` shows it to each. Staff with `round:manage`.',
  })
  remindJudges(
    @Arg('input', () => RemindJudgesInput, { description: 'The round.' }) input: RemindJudgesInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.judgeRounds.remind(context.staffId(), input),
    }));
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Says by when scorecards are due. Nobody is shut out by it: the round ends when it is finalised. Staff with `round:manage`.',
  })
  setDueDate(
    @Arg('input', () => SetDueDateInput, { description: 'The date.' }) input: SetDueDateInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.judgeRounds.setDueDate(context.staffId(), input),
    }));
  }
}

import { Anyone, answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Period } from '../period/period.type.ts';
import { Programme } from '../programme/programme.type.ts';
import type { RoundRow } from '../round/round.row.ts';
import { Round } from '../round/round.type.ts';
import { Rubric } from '../rubric/rubric.type.ts';
import { ChangeJudgingRulesInput } from './judging-rules.input.ts';
import { JudgingRules, JudgingRulesPayload } from './judging-rules.type.ts';

@Resolver(() => JudgingRules)
export class JudgingRulesResolver {
  @FieldResolver(() => Rubric, { description: 'What opinions are scored on.' })
  rubric(@Root() rules: JudgingRules, @Ctx() context: EvaluationContext) {
    return context.rubricById.load(rules.rubricId);
  }

  @RequiresScope('round:manage')
  @Mutation(() => JudgingRulesPayload, {
    description:
      'Makes the version of the rules that the next period to open goes by; periods that have opened keep theirs. Staff with `round:manage`.',
  })
  changeJudgingRules(
    @Arg('input', () => ChangeJudgingRulesInput, { description: 'The rules.' })
    input: ChangeJudgingRulesInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      judgingRules: await context.judgingRules.change(context.staffId(), input),
    }));
  }
}

@Resolver(() => Period)
export class RulesOfPeriodResolver {
  @Anyone()
  @FieldResolver(() => JudgingRules, {
    nullable: true,
    description:
      'How its opinions are judged, as frozen when it opened. Null for a moment after that, and for periods from before rules were kept. Public.',
  })
  judgingRules(@Root() period: Period, @Ctx() context: EvaluationContext) {
    return context.rulesByPeriodId.load(period.id);
  }
}

@Resolver(() => Programme)
export class RulesOfProgrammeResolver {
  @Anyone()
  @FieldResolver(() => JudgingRules, {
    nullable: true,
    description:
      'How opinions are judged from the next period on. Null before the first period opened. Public.',
  })
  judgingRules(@Root() programme: Programme, @Ctx() context: EvaluationContext) {
    return context.rulesByProgrammeId.load(programme.id);
  }
}

@Resolver(() => Round)
export class RulesOfRoundResolver {
  @Anyone()
  @FieldResolver(() => JudgingRules, {
    nullable: true,
    description:
      'The rules of its period, which it goes by unless `deviation` says otherwise. Null for rounds from before rules were kept.',
  })
  judgingRules(@Root() round: RoundRow, @Ctx() context: EvaluationContext) {
    return round.rulesId && context.rulesById.load(round.rulesId);
  }
}

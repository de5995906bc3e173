import { Anyone, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Period } from '../period/period.type.ts';
import { Programme } from '../programme/programme.type.ts';
import { Round } from '../round/round.type.ts';
import { RoundReliability, RoundReliabilityConnection } from './round-reliability.type.ts';

@Resolver(() => RoundReliability)
export class RoundReliabilityResolver {
  @FieldResolver(() => Round, { nullable: true, description: 'The round.' })
  round(@Root() reliability: RoundReliability, @Ctx() context: EvaluationContext) {
    return context.visibleRound(reliability.roundId);
  }

  @Anyone()
  @FieldResolver(() => Period, { description: 'The period whose opinions it judged.' })
  period(@Root() reliability: RoundReliability) {
    return { id: reliability.periodId };
  }
}

@Resolver(() => Round)
export class ReliabilityOfRoundResolver {
  @RequiresScope('round:read')
  @FieldResolver(() => RoundReliability, {
    nullable: true,
    description:
      'How reliable its scores are; null before it is finalised, and in rounds from before this was measured. Staff with `round:read`.',
  })
  reliability(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.reliabilityByRoundId.load(round.id);
  }
}

@Resolver(() => Programme)
export class ReliabilityOfProgrammeResolver {
  @RequiresScope('round:read')
  @FieldResolver(() => RoundReliabilityConnection, {
    nullable: true,
    description:
      'How reliable its judging was from month to month: its finalised rounds, the latest first. Staff with `round:read`.',
  })
  reliability(
    @Root() programme: Programme,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.reliabilities.listPage(programme.id, first, after);
  }
}

import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Assignment } from '../assignment/assignment.type.ts';
import type { EvaluationContext } from '../evaluation-context.ts';
import { ScorecardInput } from './scorecard.input.ts';
import { Scorecard, ScorecardPayload, ScorecardVersion } from './scorecard.type.ts';

@Resolver(() => Scorecard)
export class ScorecardHistoryResolver {
  @FieldResolver(() => [ScorecardVersion], {
    description: 'As it was handed in each time, the oldest first; the last 50 at the most.',
  })
  history(@Root() scorecard: Scorecard, @Ctx() context: EvaluationContext) {
    return context.versionsByScorecardId.load(scorecard.id);
  }
}

@Resolver(() => Assignment)
export class ScorecardResolver {
  @FieldResolver(() => Scorecard, {
    nullable: true,
    description: 'The judge’s own scorecard for it; null before one is begun.',
  })
  scorecard(@Root() assignment: Assignment, @Ctx() context: EvaluationContext) {
    return context.scorecardByAssignmentId.load(assignment.id);
  }

  @RequiresScope('scorecard:write')
  @Mutation(() => ScorecardPayload, {
    description: 'Keeps a draft, complete or not. Judges, each for their own assignments.',
  })
  saveScorecard(
    @Arg('input', () => ScorecardInput, { description: 'The draft.' }) input: ScorecardInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      scorecard: await context.scorecards.save(context.staffId(), input),
    }));
  }

  @RequiresScope('scorecard:write')
  @Mutation(() => ScorecardPayload, {
    description:
      'Hands a scorecard in, or changes one until the round is finalised; every version is kept. Sending the same again changes nothing. Judges, each for their own assignments.',
  })
  submitScorecard(
    @Arg('input', () => ScorecardInput, { description: 'The scorecard.' }) input: ScorecardInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      scorecard: await context.scorecards.submit(context.staffId(), input),
    }));
  }
}

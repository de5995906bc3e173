import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { DeclareConflictInput } from './conflict.input.ts';
import { ConflictConnection, DeclareConflictPayload } from './conflict.type.ts';

@Resolver()
export class ConflictResolver {
  @RequiresScope('round:manage')
  @Query(() => ConflictConnection, {
    description:
      'A dry run: who of a round’s panel must not read what of its shortlist, and why. The assignment keeps them apart. Staff with `round:manage`.',
  })
  conflicts(
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.conflicts.listOfRound(roundId, first, after);
  }

  @RequiresScope('scorecard:write')
  @Mutation(() => DeclareConflictPayload, {
    description:
      'Releases the judge of an opinion that they know, wrote or have a stake in; a scorecard for it no longer counts. Judges, each for their own.',
  })
  declareConflict(
    @Arg('input', () => DeclareConflictInput, { description: 'Which and why.' })
    input: DeclareConflictInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      assignment: await context.conflicts.declare(context.staffId(), input),
    }));
  }
}

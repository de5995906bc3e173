import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { DeclareConflictInput } from './conflict.input.ts';
import { DeclareConflictPayload } from './conflict.type.ts';

@Resolver()
export class ConflictResolver {
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

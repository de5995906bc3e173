import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Rubric } from '../rubric/rubric.type.ts';
import { Programme } from './programme.type.ts';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Anyone()
  @FieldResolver(() => Rubric, {
    nullable: true,
    description:
      'What opinions are scored on, in the version of the next period to open. Null before the first period opened. Public.',
  })
  rubric(@Root() programme: Programme, @Ctx() context: EvaluationContext) {
    return context.rubricByProgrammeId.load(programme.id);
  }
}

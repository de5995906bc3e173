import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Criterion } from '../criterion/criterion.type.ts';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Rubric } from './rubric.type.ts';

@Resolver(() => Rubric)
export class RubricResolver {
  @FieldResolver(() => [Criterion], {
    description: 'In the order of the scorecard, which is also the order in which they break ties.',
  })
  criteria(@Root() rubric: Rubric, @Ctx() context: EvaluationContext) {
    return context.criteriaByRubricId.load(rubric.id);
  }
}

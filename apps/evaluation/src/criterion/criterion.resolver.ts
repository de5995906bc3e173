import { say } from '@chia-se/locale';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import type { CriterionRow } from './criterion.row.ts';
import { Criterion, CriterionLevel } from './criterion.type.ts';

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => String, { description: 'In the language of the request.' })
  name(@Root() criterion: CriterionRow, @Ctx() context: EvaluationContext): string {
    return say(criterion.name, context.language);
  }

  @FieldResolver(() => String, {
    description: 'What a judge asks of the opinion, in the language of the request.',
  })
  question(@Root() criterion: CriterionRow, @Ctx() context: EvaluationContext): string {
    return say(criterion.question, context.language);
  }

  @FieldResolver(() => [CriterionLevel], {
    description: 'What each score means, the lowest first. A handful at the most.',
  })
  levels(@Root() criterion: CriterionRow, @Ctx() { language }: EvaluationContext) {
    return criterion.levels.map(({ level, meaning }) => ({
      level,
      meaning: say(meaning, language),
    }));
  }
}

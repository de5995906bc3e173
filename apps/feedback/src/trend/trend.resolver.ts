import { type Connection, firstArgument, pageSize, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { Trend, TrendConnection, TrendDimension, TrendFilter } from './trend.type.ts';

@Resolver(() => Trend)
export class TrendResolver {
  @RequiresScope('feedback:read', 'programme:manage')
  @Query(() => TrendConnection, {
    description:
      'How many opinions come in, how soon they are answered and how many are adopted, by week, topic and province as asked. Seconds behind what happens. For staff.',
  })
  feedbackTrends(
    @Arg('filter', () => TrendFilter, { nullable: true, description: 'Which to count.' })
    filter: TrendFilter | null,
    @Arg('by', () => [TrendDimension], {
      nullable: true,
      description: 'What to count apart; by week unless given, all together where empty.',
    })
    by: TrendDimension[] | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Trend>> {
    const page = { limit: pageSize(first), after };
    return context.trends.list(filter, by ?? [TrendDimension.WEEK], page);
  }
}

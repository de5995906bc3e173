import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Feedback } from './feedback.type.ts';

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Anyone()
  @FieldResolver(() => Award, {
    nullable: true,
    description:
      'What the opinion won, the latest where it won twice (a month and a year). Everybody once it is announced, the author once it is approved, staff with `award:read` always.',
  })
  award(@Root() feedback: Feedback, @Ctx() context: RewardsContext) {
    return context.visibleAwardOf(feedback.id);
  }
}

import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import { ExcludeFromAwardsInput, LiftExclusionInput } from './award-exclusion.input.ts';
import {
  AwardExclusion,
  AwardExclusionConnection,
  AwardExclusionPayload,
} from './award-exclusion.type.ts';

@Resolver(() => AwardExclusion)
export class AwardExclusionResolver {
  @RequiresScope('award:read')
  @Query(() => AwardExclusionConnection, {
    description: 'Subscriptions that cannot win, also lifted ones, the newest first. Staff.',
  })
  awardExclusions(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.exclusions.list(first, after);
  }

  @FieldResolver(() => Subscriber, { description: 'Who cannot win.' })
  subscriber(@Root() exclusion: AwardExclusion) {
    return { id: exclusion.subscriberId };
  }

  @RequiresScope('award:propose')
  @Mutation(() => AwardExclusionPayload, {
    description:
      'Keeps a subscription from winning: staff of a partner, a relative of somebody who decides. Dry runs and proposals show it as a skip. Programme managers.',
  })
  excludeFromAwards(
    @Arg('input', () => ExcludeFromAwardsInput, { description: 'Whose, and why.' })
    input: ExcludeFromAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      exclusion: await context.exclusions.exclude(context.staffId(), input),
    }));
  }

  @RequiresScope('award:propose')
  @Mutation(() => AwardExclusionPayload, {
    description: 'Lets a subscription win again. Programme managers.',
  })
  liftExclusion(
    @Arg('input', () => LiftExclusionInput, { description: 'Which, and why.' })
    input: LiftExclusionInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      exclusion: await context.exclusions.lift(context.staffId(), input),
    }));
  }
}

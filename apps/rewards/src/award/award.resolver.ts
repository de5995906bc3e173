import { Anyone, firstArgument, OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { GiftOption } from '../gift-option/gift-option.type.ts';
import { Period } from '../period/period.type.ts';
import { Prize } from '../prize/prize.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import { AwardConnection } from './award.connection.ts';
import { AwardFilter } from './award.input.ts';
import { Award } from './award.type.ts';

@Resolver(() => Award)
export class AwardResolver {
  @Anyone()
  @Query(() => Award, {
    nullable: true,
    description:
      'An award: announced ones for everybody, approved ones for their winner, all for staff with `award:read`.',
  })
  award(
    @Arg('id', () => ID, { description: 'The award.' }) id: string,
    @Ctx() context: RewardsContext,
  ) {
    return context.visibleAward(id);
  }

  @RequiresScope('award:read')
  @Query(() => AwardConnection, { description: 'Awards, the newest first. Staff.' })
  awards(
    @Arg('filter', () => AwardFilter, { nullable: true, description: 'Which ones.' })
    filter: AwardFilter | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.awards.list(filter ?? {}, first, after);
  }

  @Anyone()
  @FieldResolver(() => Prize, { description: 'What was won.' })
  prize(@Root() award: Award, @Ctx() context: RewardsContext) {
    return context.prizeById.load(award.prizeId);
  }

  @Anyone()
  @FieldResolver(() => Period, {
    nullable: true,
    description: 'The month or year in which it was won; null for other occasions.',
  })
  period(@Root() award: Award) {
    return award.periodId === null ? null : { id: award.periodId };
  }

  @Anyone()
  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The opinion that won; null for other occasions.',
  })
  feedback(@Root() award: Award) {
    return award.feedbackId === null ? null : { id: award.feedbackId };
  }

  @OwnerOrSighted('award:read')
  @FieldResolver(() => Subscriber, {
    nullable: true,
    description: 'Who won it. The winner and staff who do not judge.',
  })
  subscriber(@Root() award: Award) {
    return { id: award.subscriberId };
  }

  @FieldResolver(() => GiftOption, {
    nullable: true,
    description: 'The gift that the winner chose; null before the claim.',
  })
  giftOption(@Root() award: Award, @Ctx() context: RewardsContext) {
    return award.giftOptionId === null ? null : context.giftOptionById.load(award.giftOptionId);
  }
}

import { decodeCursor, firstArgument, pageSize, toConnection } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { Prize } from '../prize/prize.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import {
  AllocatedAwardConnection,
  AllocatedAwardType,
  AwardAllocation,
  AwardSkip,
  AwardSkipConnection,
} from './award-allocation.type.ts';

@Resolver(() => AwardAllocation)
export class AwardAllocationResolver {
  @FieldResolver(() => AllocatedAwardConnection, { description: 'Who gets what, the best first.' })
  awards(
    @Root() allocation: AwardAllocation,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
  ) {
    return pageOf(allocation.awardRows, first, after);
  }

  @FieldResolver(() => AwardSkipConnection, {
    description: 'Everybody else in the ranking, the best first, each with the reason.',
  })
  skips(
    @Root() allocation: AwardAllocation,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
  ) {
    return pageOf(allocation.skipRows, first, after);
  }
}

@Resolver(() => AllocatedAwardType)
export class AllocatedAwardResolver {
  @FieldResolver(() => Prize, { description: 'The prize.' })
  prize(@Root() award: AllocatedAwardType, @Ctx() context: RewardsContext) {
    return context.prizeById.load(award.prizeId);
  }

  @FieldResolver(() => Feedback, { description: 'The opinion that it is for.' })
  feedback(@Root() award: AllocatedAwardType) {
    return { id: award.feedbackId };
  }
}

@Resolver(() => AwardSkip)
export class AwardSkipResolver {
  @FieldResolver(() => Feedback, { description: 'The opinion that is left out.' })
  feedback(@Root() skip: AwardSkip) {
    return { id: skip.feedbackId };
  }
}

/** A page of what is at hand already; both lists stand in the order of `place`. */
function pageOf<Entry extends { place: number }>(
  entries: readonly Entry[],
  first: number,
  after: string | null,
) {
  const limit = pageSize(first);
  const place = Number(decodeCursor(after, 1)?.[0] ?? 0);
  const rest = entries.filter((entry) => entry.place > place).slice(0, limit + 1);
  return toConnection(rest, limit, (entry) => [entry.place]);
}

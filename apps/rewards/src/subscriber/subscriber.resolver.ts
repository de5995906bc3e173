import { firstArgument, OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardConnection } from '../award/award.connection.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class SubscriberResolver {
  @OwnerOrSighted('award:read')
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description:
      'What the subscriber won, the newest first. The subscriber, once an award is approved, and staff who do not judge.',
  })
  awards(
    @Root() subscriber: Subscriber,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.awardsOf(subscriber.id, first, after);
  }
}

import { firstArgument, OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardConnection } from '../award/award.connection.ts';
import { AwardReason } from '../award/award.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class SubscriberResolver {
  @OwnerOrSighted('award:read', 'subscriber:read')
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description:
      'What the subscriber won or was given, the newest first. The subscriber, once a prize is approved or a gift is open, and staff who do not judge.',
  })
  awards(
    @Root() subscriber: Subscriber,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Arg('reason', () => AwardReason, {
      nullable: true,
      description: 'Prizes alone, or gifts for other occasions alone.',
    })
    reason: AwardReason | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.awardsOf(subscriber.id, { first, after, reason });
  }
}

import { OwnerOr } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import { MembershipTier } from './membership.type.ts';

@Resolver(() => Subscriber)
export class MembershipResolver {
  @OwnerOr('subscriber:read')
  @FieldResolver(() => MembershipTier, {
    nullable: true,
    description: 'As the carrier’s loyalty system says; null where it knows of none.',
  })
  async membershipTier(@Root() subscriber: Subscriber, @Ctx() context: SubscribersContext) {
    return (await context.tierBySubscriberId.load(subscriber.id))?.tier ?? null;
  }
}

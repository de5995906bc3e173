import { OwnerOr } from '@chia-se/subgraph-kit';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { Perk } from '../perk/perk.type.ts';
import type { PerksContext } from '../perks-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class SubscriberResolver {
  @OwnerOr('subscriber:read')
  @Directive('@requires(fields: "membershipTier")')
  @FieldResolver(() => [Perk], {
    nullable: true,
    description: "What the member's tier is given; empty for a member without a tier.",
  })
  perks(@Root() subscriber: Subscriber, @Ctx() context: PerksContext) {
    return context.perks.listForTier(subscriber.membershipTier);
  }
}

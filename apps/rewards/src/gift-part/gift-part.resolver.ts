import { OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import { ProviderOrder } from '../provider-order/provider-order.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { GiftPart } from './gift-part.type.ts';
import { hasArrived } from './list-gift-parts.ts';

@Resolver(() => Award)
export class AwardPartsResolver {
  @OwnerOrSighted('award:fulfil')
  @FieldResolver(() => [GiftPart], {
    nullable: true,
    description:
      'The things of the chosen gift, one to five, each with how far it has come; none before the claim. The winner and staff who hand gifts over.',
  })
  giftParts(@Root() award: Award, @Ctx() context: RewardsContext) {
    return context.giftPartsByAwardId.load(award.id);
  }
}

@Resolver(() => GiftPart)
export class GiftPartResolver {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() part: GiftPart, @Ctx() { language }: RewardsContext) {
    return language === 'vi' ? part.nameVi : part.nameEn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is with the winner.' })
  hasArrived(@Root() part: GiftPart) {
    return hasArrived(part);
  }

  @RequiresScope('award:fulfil', 'award:read')
  @FieldResolver(() => ProviderOrder, {
    nullable: true,
    description: 'Its latest order; null where it is handed over by hand. Staff.',
  })
  order(@Root() part: GiftPart) {
    return part.order;
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GiftOption } from '../gift-option/gift-option.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Prize } from './prize.type.ts';

@Resolver(() => Prize)
export class PrizeResolver {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() prize: Prize, @Ctx() context: RewardsContext) {
    return context.language === 'vi' ? prize.nameVi : prize.nameEn;
  }

  @FieldResolver(() => [GiftOption], {
    description:
      'What the winner may choose from, substitutes of lost gifts included: one at least, twenty at the most.',
  })
  giftOptions(@Root() prize: Prize, @Ctx() context: RewardsContext) {
    return context.giftOptionsByPrizeId.load(prize.id);
  }
}

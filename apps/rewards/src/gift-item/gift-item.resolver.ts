import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GiftOption } from '../gift-option/gift-option.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { GiftItem } from './gift-item.type.ts';

@Resolver(() => GiftOption)
export class GiftItemsResolver {
  @FieldResolver(() => [GiftItem], {
    description: 'What it is made of: two to five things, or none where it is one thing.',
  })
  items(@Root() option: GiftOption, @Ctx() context: RewardsContext) {
    return context.giftItemsByGiftOptionId.load(option.id);
  }
}

@Resolver(() => GiftItem)
export class GiftItemResolver {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() item: GiftItem, @Ctx() { language }: RewardsContext) {
    return language === 'vi' ? item.nameVi : item.nameEn;
  }
}

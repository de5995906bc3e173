import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { GiftOption } from './gift-option.type.ts';

@Resolver(() => GiftOption)
export class GiftOptionResolver {
  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() option: GiftOption, @Ctx() context: RewardsContext) {
    return context.language === 'vi' ? option.nameVi : option.nameEn;
  }
}

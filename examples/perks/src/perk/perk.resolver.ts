import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PerksContext } from '../perks-context.ts';
import type { PerkRow } from './perk.row.ts';
import { Perk } from './perk.type.ts';

@Resolver(() => Perk)
export class PerkResolver {
  @Anyone()
  @Query(() => [Perk], {
    description: 'All perks there are; a fixed list of a few dozen at the most.',
  })
  perks(@Ctx() context: PerksContext) {
    return context.perks.list();
  }

  @FieldResolver(() => String, { description: 'What it is, in the language of the request.' })
  name(@Root() perk: PerkRow, @Ctx() context: PerksContext): string {
    return context.language === 'vi' ? perk.nameVi : perk.nameEn;
  }
}

import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PerksContext } from '../perks-context.ts';
import type { PerkRow } from './perk.row.ts';
import { Perk } from './perk.type.ts';

@Resolver(() => Perk)
export class PerkResolver {
  @Anyone()
  @Query(() => [Perk], {
    nullable: true,
    description:
      'All perks there are, a few dozen at the most. Null while the partner is down: a root field that must not be null would take the whole answer with it.',
  })
  perks(@Ctx() context: PerksContext) {
    return context.perks.list();
  }

  @FieldResolver(() => String, { description: 'What it is, in the language of the request.' })
  name(@Root() perk: PerkRow, @Ctx() context: PerksContext): string {
    return context.language === 'vi' ? perk.nameVi : perk.nameEn;
  }
}

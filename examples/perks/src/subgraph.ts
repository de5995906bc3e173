import { defineSubgraph } from '@chia-se/subgraph-kit';
import { z } from 'zod';
import { CreatePerk1760000000000 } from './migrations/1760000000000-create-perk.ts';
import { PerkResolver } from './perk/perk.resolver.ts';
import { PerkRow } from './perk/perk.row.ts';
import { PerksContext } from './perks-context.ts';
import { SubscriberResolver } from './subscriber/subscriber.resolver.ts';

/** A partner's subgraph: perks by loyalty tier, for members it knows by an opaque id only. */
export const perks = defineSubgraph<PerksContext, object>({
  name: 'perks',
  resolvers: [PerkResolver, SubscriberResolver],
  references: { Perk: (reference: { id: string }, context) => context.perkById.load(reference.id) },
  rows: [PerkRow],
  migrations: [CreatePerk1760000000000],
  settings: z.object({}),
  context: (request, runtime) => new PerksContext(request, runtime),
});

import type { Database } from '@chia-se/subgraph-kit';
import { MembershipTier } from '../subscriber/subscriber.type.ts';
import { PerkRepository } from './perk.repository.ts';
import type { PerkRow } from './perk.row.ts';

const tiers = Object.values(MembershipTier);

/** Which perks a tier is given. */
export class PerkService {
  #all: Promise<PerkRow[]> | undefined;

  constructor(private readonly database: Database) {}

  /** Asked once per request, however many members it is about. */
  list(): Promise<PerkRow[]> {
    this.#all ??= new PerkRepository(this.database).list();
    return this.#all;
  }

  async listForTier(tier: MembershipTier | null): Promise<PerkRow[]> {
    if (tier === null) return [];
    const rank = tiers.indexOf(tier);
    return (await this.list()).filter((perk) => tiers.indexOf(perk.lowestTier) <= rank);
  }

  listByIds(ids: readonly string[]): Promise<PerkRow[]> {
    return new PerkRepository(this.database).listByIds(ids);
  }
}

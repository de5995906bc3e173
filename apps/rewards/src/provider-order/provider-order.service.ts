import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { type GiftPartState, listPartsOfAwards } from '../gift-part/list-gift-parts.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import type { GiftProviders } from '../provider/gift-providers.ts';
import { processOrder } from './process-order.ts';
import { ProviderOrderRepository } from './provider-order.repository.ts';
import type { ProviderOrderRow } from './provider-order.row.ts';
import { ProviderOrderStatus } from './provider-order.type.ts';

/** Orders that one worker has in hand at a time. */
const atOnce = 16;
/** After this a worker that took an order counts as dead. Far above a provider's time to answer. */
const leaseSeconds = 60;

/** Gifts ordered from providers. */
export class ProviderOrderService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    private readonly providers: GiftProviders,
    readonly vault: PersonVault,
  ) {}

  /** One round of the worker. @returns how many orders it took up */
  async processDue(): Promise<number> {
    const now = this.clock();
    const until = new Date(now.getTime() + 1_000 * leaseSeconds);
    const lease = newId(now);
    const orders = await new ProviderOrderRepository(this.database).take(lease, now, until, atOnce);
    const outcomes = await Promise.allSettled(
      orders.map(async (order) => {
        const provider = this.providers.find(order.provider);
        // A provider that is no longer set waits; its orders are kept.
        if (provider) await processOrder(this, provider, order);
      }),
    );
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    return orders.length;
  }

  async listPartsOfAwards(awardIds: readonly string[]): Promise<GiftPartState[]> {
    const awards = await new AwardRepository(this.database).listByIds(awardIds);
    return listPartsOfAwards(this.database, awards);
  }

  listOfAwards(awardIds: readonly string[]): Promise<ProviderOrderRow[]> {
    return new ProviderOrderRepository(this.database).listOfAwards(awardIds);
  }
}

/**
 * Orders parts of an award's gift, each under a key of its own, where their providers are set; the
 * others are handed over by hand.
 *
 * @returns how many were ordered
 */
export async function orderParts(
  tx: Transaction,
  providers: GiftProviders,
  award: Pick<AwardRow, 'id' | 'subscriberId'>,
  { parts, at }: { parts: readonly GiftPartState[]; at: Date },
): Promise<number> {
  const ordered = parts.filter(({ provider }) => providers.find(provider));
  for (const part of ordered) {
    await new ProviderOrderRepository(tx).insert(newOrder(award, part, at));
  }
  return ordered.length;
}

function newOrder(
  { id: awardId, subscriberId }: Pick<AwardRow, 'id' | 'subscriberId'>,
  { itemId, provider, nameVi: item, amount }: GiftPartState,
  at: Date,
): ProviderOrderRow {
  return {
    id: newId(at),
    awardId,
    subscriberId,
    itemId,
    replacesId: null,
    provider,
    item,
    amount,
    status: ProviderOrderStatus.QUEUED,
    tries: 0,
    dueAt: at,
    lease: null,
    committedAt: null,
    providerReference: null,
    doneAt: null,
    refusal: null,
    createdAt: at,
  };
}

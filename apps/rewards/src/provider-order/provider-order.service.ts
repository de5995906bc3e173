import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import type { AwardRow } from '../award/award.row.ts';
import { GiftOptionRepository } from '../gift-option/gift-option.repository.ts';
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

  listOfAwards(awardIds: readonly string[]): Promise<ProviderOrderRow[]> {
    return new ProviderOrderRepository(this.database).listOfAwards(awardIds);
  }
}

/** Orders the gift of an award, where its provider is set; otherwise it is handed over by hand. */
export async function orderGift(
  tx: Transaction,
  providers: GiftProviders,
  award: AwardRow,
  at: Date,
): Promise<boolean> {
  const [gift] = await new GiftOptionRepository(tx).listByIds([award.giftOptionId as string]);
  if (!gift || !providers.find(gift.provider)) return false;
  await new ProviderOrderRepository(tx).insert({
    id: newId(at),
    awardId: award.id,
    subscriberId: award.subscriberId,
    provider: gift.provider,
    item: gift.nameVi,
    amount: gift.faceValue,
    status: ProviderOrderStatus.QUEUED,
    tries: 0,
    dueAt: at,
    lease: null,
    committedAt: null,
    providerReference: null,
    doneAt: null,
    refusal: null,
    createdAt: at,
  });
  return true;
}

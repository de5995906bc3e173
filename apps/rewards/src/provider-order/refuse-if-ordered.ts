import type { Transaction } from '@chia-se/subgraph-kit';
import { refuseFulfilment } from '../fulfilment/fulfilment.errors.ts';
import { ProviderOrderRepository } from './provider-order.repository.ts';
import { ProviderOrderStatus } from './provider-order.type.ts';

/** @throws Refusal GIFT_ORDERED while a provider has the gift: nobody gets a gift twice */
export async function refuseIfOrdered(tx: Transaction, awardId: string): Promise<void> {
  const [order] = await new ProviderOrderRepository(tx).listOfAwards([awardId]);
  if (order && order.status !== ProviderOrderStatus.REFUSED) {
    throw refuseFulfilment('GIFT_ORDERED', { field: ['input', 'awardId'] });
  }
}

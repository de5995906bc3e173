import type { Transaction } from '@chia-se/subgraph-kit';
import { HandOverRepository } from '../fulfilment/hand-over.repository.ts';
import { WinnerRepository } from '../winner/winner.repository.ts';
import { ClaimRepository } from './claim.repository.ts';

/**
 * Destroys everything personal that this room knows of a subscriber: names, numbers, addresses,
 * hand-over notes, the published mask. Awards, claims and the ledger stay: ids and numbers alone.
 */
export async function erasePersonalData(tx: Transaction, subscriberId: string): Promise<void> {
  await new ClaimRepository(tx).deleteDeliveriesOf(subscriberId);
  await new HandOverRepository(tx).deleteOf(subscriberId);
  await new WinnerRepository(tx).deleteConsent(subscriberId);
}

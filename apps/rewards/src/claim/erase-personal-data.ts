import type { Transaction } from '@chia-se/subgraph-kit';
import { DossierFileRepository } from '../dossier/dossier-file.repository.ts';
import { HandOverRepository } from '../fulfilment/hand-over.repository.ts';
import { PersonKeyRepository } from '../person-key/person-key.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { SubscriptionOwnerRepository } from '../subscription-owner/subscription-owner.repository.ts';
import { WinnerRepository } from '../winner/winner.repository.ts';
import { DeliveryRepository } from './delivery.repository.ts';

/**
 * Destroys everything personal that this room knows of a subscriber: the key that closes names, numbers,
 * addresses and hand-over notes, then those rows, the published mask, and whose subscription it was. Awards, claims and the ledger
 * stay: ids and numbers alone. What tax law has us keep has a key of its own, which goes when its time
 * is over.
 */
export async function erasePersonalData(
  tx: Transaction,
  vault: PersonVault,
  subscriberId: string,
): Promise<void> {
  await new PersonKeyRepository(tx).destroy(subscriberId);
  await new DossierFileRepository(tx).deleteNaming(subscriberId);
  await new DeliveryRepository(tx, vault).deleteOf(subscriberId);
  await new HandOverRepository(tx, vault).deleteOf(subscriberId);
  await new WinnerRepository(tx).deleteConsent(subscriberId);
  await new SubscriptionOwnerRepository(tx).delete(subscriberId);
}

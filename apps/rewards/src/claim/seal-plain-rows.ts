import type { Database } from '@chia-se/subgraph-kit';
import { HandOverRepository } from '../fulfilment/hand-over.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { DeliveryRepository } from './delivery.repository.ts';

const atOnce = 200;

/** Closes whatever was written in plain text before people had keys. @returns how many rows */
export async function sealPlainRows(database: Database, vault: PersonVault): Promise<number> {
  let sealed = 0;
  for (let count = -1; count !== 0; sealed += count) {
    count = await database.transaction(
      async (tx) =>
        (await new DeliveryRepository(tx, vault).sealPlain(atOnce)) +
        (await new HandOverRepository(tx, vault).sealPlain(atOnce)),
    );
  }
  return sealed;
}

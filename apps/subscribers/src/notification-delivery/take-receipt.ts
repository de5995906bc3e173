import { setTimeout } from 'node:timers/promises';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import { isFinal, type Receipt } from '../sms/smpp/short-message.ts';
import { DeliveryQueueRepository } from './delivery-queue.repository.ts';

const looks = 5;

/**
 * Notes what became of a text. A centre may be quicker than our note of having sent it, so it is
 * looked for several times within three seconds.
 */
export async function takeReceipt(
  { database, clock }: { database: Database; clock: Clock },
  receipt: Receipt,
): Promise<void> {
  if (!isFinal(receipt)) return;
  const queue = new DeliveryQueueRepository(database);
  const failure = receipt.isDelivered ? null : `The SMS centre says ${receipt.state}.`;
  for (let look = 0; look < looks; look += 1) {
    if (await queue.noteReceipt(receipt.messageId, failure, clock())) return;
    await setTimeout(100 * 2 ** look);
  }
}

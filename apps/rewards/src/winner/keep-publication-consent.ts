import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { WinnerRepository } from './winner.repository.ts';

/** A subscriber decided whether a win may be published. Without a mask there is nothing to show. */
export async function keepPublicationConsent(
  tx: Transaction,
  event: EventPayload<'ConsentChanged'>,
  now: Date,
): Promise<void> {
  if (event.purpose !== 'PUBLISH_WINNER') return;
  const winners = new WinnerRepository(tx);
  const { subscriberId, granted, maskedPhoneNumber } = event;
  if (granted && maskedPhoneNumber !== null) {
    await winners.upsertConsent({ subscriberId, maskedPhoneNumber, givenAt: now });
  } else {
    await winners.deleteConsent(subscriberId);
  }
}

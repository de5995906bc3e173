import { maskPhoneNumber, type PhoneNumber } from '@chia-se/locale';
import type { Transaction } from '@chia-se/subgraph-kit';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';
import { ConsentRepository } from './consent.repository.ts';
import type { ConsentEntryRow } from './consent.row.ts';

type Decision = Pick<ConsentEntryRow, 'subscriberId' | 'purpose' | 'granted'>;

/** Tells the others what was decided, with the number that may be published while it stands. */
export async function announceConsent(
  tx: Transaction,
  { subscriberId, purpose, granted }: Decision,
): Promise<void> {
  const holding = granted
    ? await new NumberHoldingRepository(tx).findCurrentOf(subscriberId)
    : null;
  await tx.publish('ConsentChanged', {
    subscriberId,
    purpose,
    granted,
    maskedPhoneNumber: holding ? maskPhoneNumber(holding.phoneNumber as PhoneNumber) : null,
  });
}

/** Tells anew of the consents that stand, after the subscription got or lost a number. */
export async function announceConsents(tx: Transaction, subscriberId: string): Promise<void> {
  for (const entry of await new ConsentRepository(tx).listCurrent([subscriberId])) {
    if (entry.granted) await announceConsent(tx, entry);
  }
}

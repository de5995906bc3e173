import { formatDateTime } from '@chia-se/locale';
import type { RequestContext, Transaction } from '@chia-se/subgraph-kit';
import { refuseClaim } from '../claim/claim.errors.ts';
import { ClaimHoldRepository } from './claim-hold.repository.ts';

/** Long enough for the one who lost a card or a number to notice and to call. */
const holdMs = 3 * 24 * 60 * 60 * 1_000;

/** A number or a SIM card changed hands: whoever signs in next may not be who won. */
export async function holdClaims(
  tx: Transaction,
  { subscriberId, changedAt }: { subscriberId: string; changedAt: string },
): Promise<void> {
  const heldUntil = new Date(new Date(changedAt).getTime() + holdMs);
  await new ClaimHoldRepository(tx).extend(subscriberId, heldUntil);
}

/** @throws Refusal `CLAIM_HELD` */
export async function refuseWhileHeld(
  tx: Transaction,
  subscriberId: string,
  { now, language }: { now: Date; language: RequestContext['language'] },
): Promise<void> {
  const heldUntil = await new ClaimHoldRepository(tx).findEnd(subscriberId);
  if (heldUntil === null || heldUntil <= now) return;
  throw refuseClaim('CLAIM_HELD', {
    field: ['input', 'awardId'],
    parameters: { until: formatDateTime(heldUntil, language) },
  });
}

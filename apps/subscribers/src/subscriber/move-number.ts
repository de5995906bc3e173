import type { PhoneNumber } from '@chia-se/locale';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { announceStaffMember } from '../staff-member/announce-staff-member.ts';
import { StaffMemberRepository } from '../staff-member/staff-member.repository.ts';
import { NumberHoldingRepository } from './number-holding.repository.ts';

/**
 * Ends whatever holdings stand in the way, then begins the new one. The caller holds the locks.
 *
 * @returns false where the subscription held the number already
 */
export async function moveNumber(
  tx: Transaction,
  phoneNumber: PhoneNumber,
  subscriberId: string,
  at: Date,
): Promise<boolean> {
  const numbers = new NumberHoldingRepository(tx);
  const former = await numbers.findCurrentByNumber(phoneNumber);
  if (former?.subscriberId === subscriberId) return false;
  if (former) await numbers.end(former.id, at);
  const own = await numbers.findCurrentOf(subscriberId);
  if (own) await numbers.end(own.id, at);
  await numbers.insert({ id: newId(at), subscriberId, phoneNumber, heldFrom: at, heldUntil: null });
  // A judge must not score what their own subscription wrote: tell whose these numbers are now.
  for (const number of [phoneNumber, ...(own ? [own.phoneNumber] : [])]) {
    const member = await new StaffMemberRepository(tx).findActiveByNumber(number);
    if (member) await announceStaffMember(tx, member);
  }
  return true;
}

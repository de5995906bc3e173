import type { PhoneNumber } from '@chia-se/locale';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { announceStaffMember } from '../staff-member/announce-staff-member.ts';
import { StaffMemberRepository } from '../staff-member/staff-member.repository.ts';
import { NumberHoldingRepository } from './number-holding.repository.ts';

/**
 * Ends whatever holding stands in the way, then begins the new one.
 *
 * @returns the subscription that lost the number, if one did
 */
export async function moveNumber(
  tx: Transaction,
  phoneNumber: PhoneNumber,
  subscriberId: string,
  at: Date,
): Promise<string | null> {
  const numbers = new NumberHoldingRepository(tx);
  const former = await numbers.findCurrentByNumber(phoneNumber);
  if (former?.subscriberId === subscriberId) return null;
  if (former) await numbers.end(former.id, at);
  const own = await numbers.findCurrentOf(subscriberId);
  if (own) await numbers.end(own.id, at);
  await numbers.insert({ id: newId(at), subscriberId, phoneNumber, heldFrom: at, heldUntil: null });
  // A judge must not score what their own subscription wrote: tell whose the number is now.
  const staff = await new StaffMemberRepository(tx).findActiveByNumber(phoneNumber);
  if (staff) await announceStaffMember(tx, staff);
  return former?.subscriberId ?? null;
}

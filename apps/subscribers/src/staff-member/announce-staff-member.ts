import type { Transaction } from '@chia-se/subgraph-kit';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';
import type { StaffMemberRow } from './staff-member.row.ts';
import { scopesOf } from './staff-roles.ts';

/** Tells the others who a staff member is, and which subscription holds the same number. */
export async function announceStaffMember(tx: Transaction, member: StaffMemberRow): Promise<void> {
  const holding = await new NumberHoldingRepository(tx).findCurrentByNumber(member.phoneNumber);
  await tx.publish('StaffMemberChanged', {
    staffId: member.id,
    name: member.name,
    scopes: scopesOf(member.roles),
    active: member.active,
    subscriberId: holding?.subscriberId ?? null,
    responsibleFor: member.responsibleFor,
  });
}

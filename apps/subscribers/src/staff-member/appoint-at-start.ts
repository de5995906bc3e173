import { type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { Refusal } from '@chia-se/subgraph-kit';
import { demoStaff } from './demo-staff.ts';
import type { AddStaffMemberInput } from './staff-member.input.ts';
import type { StaffMemberService } from './staff-member.service.ts';
import { StaffRole } from './staff-roles.ts';

/** Appoints whoever of the demo staff was never there; who left stays away. */
export async function appointDemoStaff(staff: StaffMemberService): Promise<void> {
  const numbers = demoStaff.map((person) => mobileNumber(person.phoneNumber));
  const known = new Set((await staff.listByNumbers(numbers)).map((member) => member.phoneNumber));
  for (const person of demoStaff) {
    if (!known.has(mobileNumber(person.phoneNumber))) await appoint(staff, person);
  }
}

/**
 * Appoints who appoints everybody else. Only while there is no admin: the setting may stay for years,
 * and must not bring back somebody whom the others sent away.
 *
 * @throws Error when the number is none
 */
export async function appointFirstAdmin(staff: StaffMemberService, typed: string): Promise<void> {
  const phoneNumber = mobileNumber(typed);
  if (await staff.hasAdmin()) return;
  await appoint(staff, { name: 'Quản trị viên đầu tiên', phoneNumber, roles: [StaffRole.ADMIN] });
}

/** Two servers may start together: whoever comes second finds the number taken, which is fine. */
async function appoint(staff: StaffMemberService, person: AddStaffMemberInput): Promise<void> {
  try {
    await staff.add(person, null);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'PHONE_NUMBER_TAKEN')) throw error;
  }
}

function mobileNumber(typed: string): PhoneNumber {
  const phoneNumber = parsePhoneNumber(typed);
  if (!phoneNumber) throw new Error(`${typed} is no Vietnamese mobile number.`);
  return phoneNumber;
}

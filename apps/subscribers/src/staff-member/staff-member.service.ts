import { normalise, type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { SessionRepository } from '../session/session.repository.ts';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { announceStaffMember } from './announce-staff-member.ts';
import { refuseStaff } from './staff-member.errors.ts';
import type { AddStaffMemberInput } from './staff-member.input.ts';
import { StaffMemberRepository } from './staff-member.repository.ts';
import type { StaffMemberRow } from './staff-member.row.ts';
import { StaffRole } from './staff-roles.ts';

const longestName = 100;

/** Who works for the programme, and as what. */
export class StaffMemberService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param by who appoints; `null` for a setting at start */
  async add(input: AddStaffMemberInput, by: string | null): Promise<StaffMemberRow> {
    const { name, phoneNumber, roles } = checked(input);
    return this.database.transaction(async (tx) => {
      const repository = new StaffMemberRepository(tx);
      // The unique index is the guarantee; the look before it is for a kind message.
      if (await repository.findActiveByNumber(phoneNumber)) {
        throw refuseStaff('PHONE_NUMBER_TAKEN', { field: ['input', 'phoneNumber'] });
      }
      const addedAt = this.clock();
      const member = { id: newId(addedAt), name, phoneNumber, roles, active: true, addedAt };
      await repository.insert(member);
      await this.#record(tx, member, 'ADD_STAFF_MEMBER', by);
      return member;
    });
  }

  changeRoles(id: string, roles: readonly StaffRole[], by: string): Promise<StaffMemberRow> {
    if (roles.length === 0) throw refuseStaff('ROLES_MISSING', { field: ['input', 'roles'] });
    return this.#change(id, by, 'CHANGE_STAFF_ROLES', (member) => ({
      ...member,
      roles: [...new Set(roles)],
    }));
  }

  deactivate(id: string, by: string): Promise<StaffMemberRow> {
    return this.#change(id, by, 'DEACTIVATE_STAFF_MEMBER', (member) => ({
      ...member,
      active: false,
    }));
  }

  find(id: string): Promise<StaffMemberRow | null> {
    return new StaffMemberRepository(this.database).find(id);
  }

  listByIds(ids: readonly string[]): Promise<StaffMemberRow[]> {
    return new StaffMemberRepository(this.database).listByIds(ids);
  }

  findActiveByNumber(phoneNumber: PhoneNumber): Promise<StaffMemberRow | null> {
    return new StaffMemberRepository(this.database).findActiveByNumber(phoneNumber);
  }

  list(limit: number, afterId: string | null): Promise<StaffMemberRow[]> {
    return new StaffMemberRepository(this.database).list(limit, afterId);
  }

  async #change(
    id: string,
    by: string,
    deed: string,
    change: (member: StaffMemberRow) => StaffMemberRow,
  ): Promise<StaffMemberRow> {
    if (id === by) throw refuseStaff('OWN_ROLES');
    return this.database.transaction(async (tx) => {
      const repository = new StaffMemberRepository(tx);
      const admins = await repository.lockAdmins();
      const before = await repository.findForUpdate(id);
      if (!before) throw refuseStaff('STAFF_MEMBER_UNKNOWN', { field: ['input', 'staffMemberId'] });
      const after = change(before);
      const staysAdmin = after.active && after.roles.includes(StaffRole.ADMIN);
      if (!staysAdmin && admins.length === 1 && admins[0] === id) throw refuseStaff('LAST_ADMIN');
      await repository.update(after);
      // Sessions end, so that what was taken away is gone with the next refresh at the latest.
      await new SessionRepository(tx).endAllOf({ staffMemberId: id }, this.clock());
      await this.#record(tx, after, deed, by);
      return after;
    });
  }

  async #record(tx: Transaction, member: StaffMemberRow, deed: string, by: string | null) {
    await new StaffDecisionRepository(tx).insert({
      staffMemberId: by,
      deed,
      subjectId: member.id,
      reason: member.active ? member.roles.join(' ') : null,
      decidedAt: this.clock(),
    });
    await announceStaffMember(tx, member);
  }
}

function checked(input: AddStaffMemberInput) {
  const name = normalise(input.name);
  if (name === '') throw refuseStaff('NAME_MISSING', { field: ['input', 'name'] });
  if (name.length > longestName) {
    throw refuseStaff('NAME_TOO_LONG', {
      field: ['input', 'name'],
      parameters: { most: longestName },
    });
  }
  const phoneNumber = parsePhoneNumber(input.phoneNumber);
  if (!phoneNumber) {
    throw refuseStaff('PHONE_NUMBER_INVALID', { field: ['input', 'phoneNumber'] });
  }
  if (input.roles.length === 0) throw refuseStaff('ROLES_MISSING', { field: ['input', 'roles'] });
  return { name, phoneNumber, roles: [...new Set(input.roles)] };
}

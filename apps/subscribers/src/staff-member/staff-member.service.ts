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
const topicCode = /^[A-Z][A-Z0-9_]{0,99}$/;

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
      if (by !== null) await this.#lockAdmins(tx, by);
      const addedAt = this.clock();
      const member = {
        id: newId(addedAt),
        name,
        phoneNumber,
        roles,
        responsibleFor: [],
        active: true,
        addedAt,
      };
      if (!(await new StaffMemberRepository(tx).insert(member))) {
        throw refuseStaff('PHONE_NUMBER_TAKEN', { field: ['input', 'phoneNumber'] });
      }
      await this.#record(tx, member, 'ADD_STAFF_MEMBER', member.roles.join(' '), by);
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

  setResponsibilities(id: string, topics: readonly string[], by: string): Promise<StaffMemberRow> {
    const responsibleFor = [...new Set(topics.map((topic) => topic.trim()))].sort();
    if (responsibleFor.length > 50 || !responsibleFor.every((code) => topicCode.test(code))) {
      throw refuseStaff('TOPICS_INVALID', { field: ['input', 'topics'] });
    }
    return this.#change(id, by, 'SET_RESPONSIBILITIES', (member) => ({
      ...member,
      responsibleFor,
    }));
  }

  deactivate(id: string, by: string): Promise<StaffMemberRow> {
    return this.#change(id, by, 'DEACTIVATE_STAFF_MEMBER', (member) => ({
      ...member,
      active: false,
    }));
  }

  listByIds(ids: readonly string[]): Promise<StaffMemberRow[]> {
    return new StaffMemberRepository(this.database).listByIds(ids);
  }

  findActiveByNumber(phoneNumber: PhoneNumber): Promise<StaffMemberRow | null> {
    return new StaffMemberRepository(this.database).findActiveByNumber(phoneNumber);
  }

  /** Everybody who ever worked under one of the numbers, also those who left. */
  listByNumbers(phoneNumbers: readonly PhoneNumber[]): Promise<StaffMemberRow[]> {
    return new StaffMemberRepository(this.database).listByNumbers(phoneNumbers);
  }

  hasAdmin(): Promise<boolean> {
    return new StaffMemberRepository(this.database).hasAdmin();
  }

  list(
    limit: number,
    afterId: string | null,
    role: StaffRole | null = null,
  ): Promise<StaffMemberRow[]> {
    return new StaffMemberRepository(this.database).list(limit, afterId, role);
  }

  async #change(
    id: string,
    by: string,
    deed: string,
    change: (member: StaffMemberRow) => StaffMemberRow,
  ): Promise<StaffMemberRow> {
    return this.database.transaction(async (tx) => {
      const repository = new StaffMemberRepository(tx);
      const admins = await this.#lockAdmins(tx, by);
      const before = await repository.findForUpdate(id);
      if (!before) throw refuseStaff('STAFF_MEMBER_UNKNOWN', { field: ['input', 'staffMemberId'] });
      // By the id as it is stored: the one that was sent may be spelt otherwise.
      if (before.id === by) throw refuseStaff('OWN_ROLES');
      const after = change(before);
      const staysAdmin = after.active && after.roles.includes(StaffRole.ADMIN);
      if (!staysAdmin && admins.length === 1 && admins[0] === before.id) {
        throw refuseStaff('LAST_ADMIN');
      }
      await repository.update(after);
      if (after.roles !== before.roles || after.active !== before.active) {
        // What was taken away is gone with the next refresh at the latest.
        await new SessionRepository(tx).endAllOf({ staffMemberId: before.id }, this.clock());
      }
      const reason = changeInWords(before, after);
      await this.#record(tx, after, deed, reason, by);
      return after;
    });
  }

  /**
   * Active admins, until the transaction ends. An access token outlives a deactivation by minutes:
   * enough to appoint an accomplice, so whoever appoints is looked up here.
   */
  async #lockAdmins(tx: Transaction, by: string): Promise<string[]> {
    const admins = await new StaffMemberRepository(tx).lockAdmins();
    if (!admins.includes(by)) throw refuseStaff('NO_LONGER_ADMIN');
    return admins;
  }

  /** Every decision stands on the trail, and the other subgraphs learn who may do what. */
  async #record(
    tx: Transaction,
    member: StaffMemberRow,
    deed: string,
    reason: string | null,
    by: string | null,
  ): Promise<void> {
    await new StaffDecisionRepository(tx).insert({
      staffMemberId: by,
      deed,
      subjectId: member.id,
      reason,
      decidedAt: this.clock(),
    });
    await announceStaffMember(tx, member);
  }
}

function changeInWords(before: StaffMemberRow, after: StaffMemberRow): string | null {
  if (!after.active) return null;
  const said = (member: StaffMemberRow) => [...member.roles, ...member.responsibleFor].join(' ');
  return `${said(before)} → ${said(after)}`;
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

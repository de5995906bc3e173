import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { StaffMemberRow } from './staff-member.row.ts';

const all = columns(StaffMemberRow, 's');

export class StaffMemberRepository {
  constructor(private readonly database: Queryable) {}

  /** Returns false when somebody else works under the number. */
  async insert(member: StaffMemberRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into staff_member (id, name, phone_number, roles, active, added_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (phone_number) where active do nothing returning id`,
      [member.id, member.name, member.phoneNumber, member.roles, member.active, member.addedAt],
    );
    return inserted.length === 1;
  }

  async update(member: StaffMemberRow): Promise<void> {
    await this.database.rows(
      'update staff_member set roles = $2, active = $3, responsible_for = $4 where id = $1',
      [member.id, member.roles, member.active, member.responsibleFor],
    );
  }

  async find(id: string): Promise<StaffMemberRow | null> {
    const [row] = await this.listByIds([id]);
    return row ?? null;
  }

  listByIds(ids: readonly string[]): Promise<StaffMemberRow[]> {
    return this.database.rows(`select ${all} from staff_member s where s.id = any($1)`, [
      ids.filter(isId),
    ]);
  }

  async findForUpdate(id: string): Promise<StaffMemberRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.rows<StaffMemberRow>(
      `select ${all} from staff_member s where s.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  async findActiveByNumber(phoneNumber: string): Promise<StaffMemberRow | null> {
    const [row] = await this.database.rows<StaffMemberRow>(
      `select ${all} from staff_member s where s.phone_number = $1 and s.active`,
      [phoneNumber],
    );
    return row ?? null;
  }

  /** The same, locked: no change of their roles commits before this transaction ends. */
  async findActiveByNumberForShare(phoneNumber: string): Promise<StaffMemberRow | null> {
    const [row] = await this.database.rows<StaffMemberRow>(
      `select ${all} from staff_member s where s.phone_number = $1 and s.active for share`,
      [phoneNumber],
    );
    return row ?? null;
  }

  /** Everybody who ever worked under one of the numbers, also those who left. */
  listByNumbers(phoneNumbers: readonly string[]): Promise<StaffMemberRow[]> {
    return this.database.rows(`select ${all} from staff_member s where s.phone_number = any($1)`, [
      phoneNumbers,
    ]);
  }

  /** In the order appointed; with a role, only who has it and still works here. */
  list(limit: number, afterId: string | null, role: string | null): Promise<StaffMemberRow[]> {
    return this.database.rows(
      `select ${all} from staff_member s where ($2::uuid is null or s.id > $2)
         and ($3::text is null or (s.active and $3 = any(s.roles)))
       order by s.id limit $1`,
      [limit, afterId, role],
    );
  }

  async hasAdmin(): Promise<boolean> {
    const rows = await this.database.rows(
      `select 1 as there from staff_member s where s.active and 'ADMIN' = any(s.roles) limit 1`,
    );
    return rows.length > 0;
  }

  /** Active admins, all locked: two of them can't be taken away at the same moment. */
  async lockAdmins(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select s.id from staff_member s where s.active and 'ADMIN' = any(s.roles)
       order by s.id for update`,
    );
    return rows.map((row) => row.id);
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { SessionRow } from './session.row.ts';

export class SessionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(session: SessionRow): Promise<void> {
    await this.database.manager.insert(SessionRow, session);
  }

  /** A session that still goes on, locked: two exchanges of one token take turns. */
  async findOpenForUpdate(id: string, now: Date): Promise<SessionRow | null> {
    const [row] = await this.database.rows<SessionRow>(
      `select ${columns(SessionRow, 's')} from session s
       where s.id = $1 and s.ended_at is null and s.expires_at > $2 for update`,
      [id, now],
    );
    return row ?? null;
  }

  /** Puts the next token in the place of the one that is good now. */
  async rotate(
    id: string,
    next: { tokenHash: string; sealedToken: string; rotatedAt: Date },
  ): Promise<void> {
    await this.database.rows(
      `update session set previous_token_hash = token_hash, token_hash = $2, sealed_token = $3,
         rotated_at = $4 where id = $1`,
      [id, next.tokenHash, next.sealedToken, next.rotatedAt],
    );
  }

  async end(id: string, now: Date): Promise<void> {
    await this.database.rows(
      'update session set ended_at = $2 where id = $1 and ended_at is null',
      [id, now],
    );
  }

  async endAllOf(
    owner: { subscriberId: string } | { staffMemberId: string },
    now: Date,
  ): Promise<void> {
    const [column, id] =
      'subscriberId' in owner
        ? ['subscriber_id', owner.subscriberId]
        : ['staff_member_id', owner.staffMemberId];
    await this.database.rows(
      `update session set ended_at = $2 where ${column} = $1 and ended_at is null`,
      [id, now],
    );
  }

  /** Takes away what has ended or expired. */
  async prune(now: Date): Promise<void> {
    await this.database.rows('delete from session where least(expires_at, ended_at) <= $1', [now]);
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { SessionRow, UsedRefreshTokenRow } from './session.row.ts';

export class SessionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(session: SessionRow): Promise<void> {
    await this.database.manager.insert(SessionRow, session);
  }

  /** The session that a token is good for now, locked: two exchanges of one token take turns. */
  async findByTokenForUpdate(tokenHash: string): Promise<SessionRow | null> {
    const [row] = await this.database.rows<SessionRow>(
      `select ${columns(SessionRow, 's')} from session s where s.token_hash = $1 for update`,
      [tokenHash],
    );
    return row ?? null;
  }

  async rotate(session: SessionRow, tokenHash: string, now: Date): Promise<void> {
    await this.database.rows(
      'insert into used_refresh_token (token_hash, session_id, used_at) values ($1, $2, $3)',
      [session.tokenHash, session.id, now],
    );
    await this.database.rows('update session set token_hash = $2 where id = $1', [
      session.id,
      tokenHash,
    ]);
  }

  async findUsed(tokenHash: string): Promise<UsedRefreshTokenRow | null> {
    const [row] = await this.database.rows<UsedRefreshTokenRow>(
      `select ${columns(UsedRefreshTokenRow, 'u')} from used_refresh_token u where u.token_hash = $1`,
      [tokenHash],
    );
    return row ?? null;
  }

  async end(id: string, now: Date): Promise<void> {
    await this.database.rows(
      'update session set ended_at = $2 where id = $1 and ended_at is null',
      [id, now],
    );
  }

  async endAllOf(owner: { subscriberId: string } | { staffMemberId: string }, now: Date) {
    const [column, id] =
      'subscriberId' in owner
        ? ['subscriber_id', owner.subscriberId]
        : ['staff_member_id', owner.staffMemberId];
    await this.database.rows(
      `update session set ended_at = $2 where ${column} = $1 and ended_at is null`,
      [id, now],
    );
  }

  async prune(before: Date): Promise<void> {
    await this.database.rows('delete from session where expires_at < $1', [before]);
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { HandOverCodeRow } from './hand-over-code.row.ts';
import { HandOverExceptionRow } from './hand-over-exception.row.ts';

export class HandOverCodeRepository {
  constructor(private readonly database: Queryable) {}

  /** Requests of one person wait for each other, so that none is miscounted. */
  async lockRequestsOf(staffId: string): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock(hashtext($1))', [
      `hand-over codes of ${staffId}`,
    ]);
  }

  /** How many were asked for since: for the award, and by the person. */
  async countSince(
    { awardId, staffId }: { awardId: string; staffId: string },
    since: Date,
  ): Promise<{ ofAward: number; byPerson: number }> {
    const [counted] = await this.database.rows<{ ofAward: number; byPerson: number }>(
      `select
         (select count(*)::int from hand_over_code where award_id = $1 and requested_at > $3)
           as "ofAward",
         (select count(*)::int from hand_over_code where requested_by = $2 and requested_at > $3)
           as "byPerson"`,
      [awardId, staffId, since],
    );
    return counted ?? { ofAward: 0, byPerson: 0 };
  }

  /** Puts a code in the place of whichever stood there. */
  async replace(code: HandOverCodeRow): Promise<void> {
    await this.database.rows(
      'update hand_over_code set voided_at = $2 where award_id = $1 and voided_at is null and used_at is null',
      [code.awardId, code.requestedAt],
    );
    await this.database.manager.insert(HandOverCodeRow, code);
  }

  /** Uses up one try of the standing code, and returns it: guesses at once can't share a try. */
  async takeTry(awardId: string, staffId: string, now: Date): Promise<HandOverCodeRow | null> {
    const [row] = await this.database.rows<HandOverCodeRow>(
      `update hand_over_code c set tries_left = c.tries_left - 1
       where c.award_id = $1 and c.requested_by = $2 and c.voided_at is null and c.used_at is null
         and c.tries_left > 0 and c.expires_at > $3
       returning ${columns(HandOverCodeRow, 'c')}`,
      [awardId, staffId, now],
    );
    return row ?? null;
  }

  /** @returns false where it is void, used or expired by now */
  async use(id: string, now: Date): Promise<boolean> {
    const used = await this.database.rows(
      `update hand_over_code set used_at = $2
       where id = $1 and voided_at is null and used_at is null and expires_at > $2 returning id`,
      [id, now],
    );
    return used.length === 1;
  }

  async findException(awardId: string): Promise<HandOverExceptionRow | null> {
    const [row] = await this.database.rows<HandOverExceptionRow>(
      `select ${columns(HandOverExceptionRow, 'e')} from hand_over_exception e
       where e.award_id = $1`,
      [awardId],
    );
    return row ?? null;
  }

  /** @returns false where there is one already */
  async insertException(exception: HandOverExceptionRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into hand_over_exception (award_id, allowed_by, allowed_at) values ($1, $2, $3)
       on conflict do nothing returning award_id`,
      [exception.awardId, exception.allowedBy, exception.allowedAt],
    );
    return inserted.length === 1;
  }
}

import { columns, newId, type Queryable } from '@chia-se/subgraph-kit';
import { SignInCodeRow } from './sign-in-code.row.ts';

export class SignInCodeRepository {
  constructor(private readonly database: Queryable) {}

  /** Puts a code in the place of whichever stood there. */
  async replace(code: SignInCodeRow): Promise<void> {
    await this.database.rows(
      `insert into sign_in_code (phone_number, sign_in_as, code_hash, tries_left, expires_at)
       values ($1, $2, $3, $4, $5)
       on conflict (phone_number, sign_in_as) do update
         set code_hash = excluded.code_hash, tries_left = excluded.tries_left,
             expires_at = excluded.expires_at`,
      [code.phoneNumber, code.signInAs, code.codeHash, code.triesLeft, code.expiresAt],
    );
  }

  /** Uses up one try of a code that still has one, and returns it: guesses at once can't share a try. */
  async takeTry(phoneNumber: string, signInAs: string, now: Date): Promise<SignInCodeRow | null> {
    const [row] = await this.database.rows<SignInCodeRow>(
      `update sign_in_code c set tries_left = c.tries_left - 1
       where c.phone_number = $1 and c.sign_in_as = $2 and c.tries_left > 0 and c.expires_at > $3
       returning ${columns(SignInCodeRow, 'c')}`,
      [phoneNumber, signInAs, now],
    );
    return row ?? null;
  }

  /** Uses the code up; false when somebody did so a moment before. */
  async remove({ phoneNumber, signInAs, codeHash }: SignInCodeRow): Promise<boolean> {
    const removed = await this.database.rows(
      `delete from sign_in_code where phone_number = $1 and sign_in_as = $2 and code_hash = $3
       returning phone_number`,
      [phoneNumber, signInAs, codeHash],
    );
    return removed.length === 1;
  }

  /** Counts a request against a subject; returns how many there were since, this one included. */
  async countRequest(subject: string, since: Date, now: Date): Promise<number> {
    await this.database.rows(
      'insert into code_request (id, subject, requested_at) values ($1, $2, $3)',
      [newId(now), subject, now],
    );
    const [row] = await this.database.rows<{ count: number }>(
      'select count(*)::int as count from code_request where subject = $1 and requested_at > $2',
      [subject, since],
    );
    return row?.count ?? 0;
  }

  async prune(before: Date): Promise<void> {
    await this.database.rows('delete from code_request where requested_at < $1', [before]);
    await this.database.rows('delete from sign_in_code where expires_at < $1', [before]);
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { SignInCodeRow } from './sign-in-code.row.ts';

export class SignInCodeRepository {
  constructor(private readonly database: Queryable) {}

  /** Puts a code in the place of whichever stood there. */
  async replace(code: SignInCodeRow): Promise<void> {
    await this.database.rows(
      `insert into sign_in_code (phone_number, sign_in_as, salt, code_hash, tries_left, expires_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (phone_number, sign_in_as) do update
         set salt = excluded.salt, code_hash = excluded.code_hash,
             tries_left = excluded.tries_left, expires_at = excluded.expires_at`,
      [code.phoneNumber, code.signInAs, code.salt, code.codeHash, code.triesLeft, code.expiresAt],
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

  /** Takes away the code that stands for a number as somebody, or as anybody. */
  async remove(phoneNumber: string, signInAs: string | null = null): Promise<void> {
    await this.database.rows(
      'delete from sign_in_code where phone_number = $1 and ($2::text is null or sign_in_as = $2)',
      [phoneNumber, signInAs],
    );
  }

  async prune(now: Date): Promise<void> {
    await this.database.rows('delete from sign_in_code where expires_at <= $1', [now]);
  }
}

import { type PhoneNumber, parsePhoneNumber, toSmsText } from '@chia-se/locale';
import type { Clock, Database, Transaction } from '@chia-se/subgraph-kit';
import type { PromptSending } from '../notification-delivery/prompt-sending.ts';
import type { Settings } from '../settings.ts';
import { hashCode, newCode, newSalt, sameHash } from './code-hash.ts';
import { limitsFor } from './code-limits.ts';
import { CodeRequestRepository } from './code-request.repository.ts';
import { refuseSignIn } from './sign-in-code.errors.ts';
import { SignInCodeRepository } from './sign-in-code.repository.ts';
import type { SignInAs } from './sign-in-code.type.ts';

const lifetimeMs = 5 * 60 * 1_000;
const tries = 5;

export interface SignInCodeParts {
  database: Database;
  clock: Clock;
  settings: Settings;
  /** `null` where no way to a telephone is set up. */
  sms: PromptSending | null;
  /** Keys the hashes of codes. */
  hashKey: Buffer;
  /** Whether somebody may sign in under the number: without that, no text is sent. */
  mayReceive: (phoneNumber: PhoneNumber, signInAs: SignInAs) => Promise<boolean>;
}

/** Proves by a text message that somebody holds a number. */
export class SignInCodeService {
  constructor(private readonly parts: SignInCodeParts) {}

  /**
   * Sends a code, where the number may have one. Nobody learns by the answer or by its time whether
   * it may: the same statements run for both, and the text leaves without the answer waiting for it.
   *
   * @throws Refusal of the number's form, of too many requests, or where nothing can be sent at all
   */
  async request(typed: string, signInAs: SignInAs, clientAddress: string | null): Promise<void> {
    const phoneNumber = readNumber(typed);
    const { database, clock, hashKey, settings, sms } = this.parts;
    if (!sms) throw refuseSignIn('SMS_UNAVAILABLE');
    const mayReceive = await this.parts.mayReceive(phoneNumber, signInAs);
    const now = clock();
    const code = newCode();
    const subject = { phoneNumber, signInAs, salt: newSalt() };
    await database.transaction(async (tx) => {
      // Requests wait for each other at the prefix's count, so none waits for the disk as well. What
      // a crash may lose is a code that was just asked for.
      await tx.rows('set local synchronous_commit = off');
      await new SignInCodeRepository(tx).replace({
        ...subject,
        codeHash: hashCode(hashKey, subject, code),
        triesLeft: tries,
        expiresAt: new Date(now.getTime() + lifetimeMs),
      });
      const limits = limitsFor(phoneNumber, clientAddress, settings);
      const reached = await new CodeRequestRepository(tx).count(limits, now);
      if (reached) throw tooMany(reached.freeAt, now);
    });
    if (mayReceive) sms.hand(phoneNumber, textOf(code));
  }

  /**
   * Uses a code up. Returns false instead of throwing, so that the try it took is not rolled back.
   */
  async redeem(
    tx: Transaction,
    phoneNumber: PhoneNumber,
    signInAs: SignInAs,
    typed: string,
  ): Promise<boolean> {
    const code = typed.replace(/\s/g, '');
    if (!/^\d{6}$/.test(code)) return false;
    const repository = new SignInCodeRepository(tx);
    const standing = await repository.takeTry(phoneNumber, signInAs, this.parts.clock());
    if (!standing) return false;
    if (!sameHash(standing.codeHash, hashCode(this.parts.hashKey, standing, code))) return false;
    await repository.remove(phoneNumber, signInAs);
    return true;
  }
}

/** @throws Refusal `PHONE_NUMBER_INVALID` */
export function readNumber(typed: string): PhoneNumber {
  const phoneNumber = parsePhoneNumber(typed);
  if (phoneNumber) return phoneNumber;
  throw refuseSignIn('PHONE_NUMBER_INVALID', { field: ['input', 'phoneNumber'] });
}

function tooMany(freeAt: Date, now: Date) {
  const minutes = Math.max(1, Math.ceil((freeAt.getTime() - now.getTime()) / 60_000));
  return refuseSignIn('TOO_MANY_CODES', { parameters: { minutes } });
}

function textOf(code: string): string {
  return toSmsText(
    `Mã đăng nhập Chia sẻ của Quý khách là ${code}, dùng một lần trong 5 phút. Không cung cấp mã này cho bất kỳ ai.`,
  );
}

import { type PhoneNumber, parsePhoneNumber, toSmsText } from '@chia-se/locale';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import type { Settings } from '../settings.ts';
import type { SmsSender } from '../sms/sms-sender.ts';
import { hashCode, newCode, sameHash } from './code-hash.ts';
import { limitsFor, limitWindowMs } from './code-limits.ts';
import { refuseSignIn } from './sign-in-code.errors.ts';
import { SignInCodeRepository } from './sign-in-code.repository.ts';
import type { SignInAs } from './sign-in-code.type.ts';

const lifetimeMs = 5 * 60 * 1_000;
const tries = 5;

export interface SignInCodeParts {
  database: Database;
  clock: Clock;
  settings: Settings;
  sms: SmsSender;
  /** Keys the hashes of codes. */
  hashKey: string;
  /** Whether somebody may sign in under the number: without that, no text is sent. */
  mayReceive: (phoneNumber: PhoneNumber, signInAs: SignInAs) => Promise<boolean>;
}

/** Proves by a text message that somebody holds a number. */
export class SignInCodeService {
  constructor(private readonly parts: SignInCodeParts) {}

  /** Sends a code, where the number may have one; the caller learns nothing about that. */
  async request(typed: string, signInAs: SignInAs, clientAddress: string | null): Promise<void> {
    const phoneNumber = readNumber(typed);
    await this.#holdLimits(phoneNumber, clientAddress);
    const code = newCode();
    const { database, clock, sms } = this.parts;
    const mayReceive = await this.parts.mayReceive(phoneNumber, signInAs);
    // Stored for unknown numbers too, so that both answers take the same steps.
    await new SignInCodeRepository(database).replace({
      phoneNumber,
      signInAs,
      codeHash: hashCode(this.parts.hashKey, phoneNumber, signInAs, code),
      triesLeft: tries,
      expiresAt: new Date(clock().getTime() + lifetimeMs),
    });
    if (mayReceive) await sms.send(phoneNumber, textOf(code));
  }

  /** Uses a code up. @throws Refusal `CODE_WRONG`, whatever was wrong about it */
  async redeem(typed: string, signInAs: SignInAs, code: string): Promise<PhoneNumber> {
    const phoneNumber = readNumber(typed);
    const repository = new SignInCodeRepository(this.parts.database);
    const standing = await repository.takeTry(phoneNumber, signInAs, this.parts.clock());
    const hash = hashCode(this.parts.hashKey, phoneNumber, signInAs, code);
    if (!standing || !sameHash(standing.codeHash, hash) || !(await repository.remove(standing))) {
      throw refuseSignIn('CODE_WRONG', { field: ['input', 'code'] });
    }
    return phoneNumber;
  }

  async prune(): Promise<void> {
    const before = new Date(this.parts.clock().getTime() - limitWindowMs);
    await new SignInCodeRepository(this.parts.database).prune(before);
  }

  async #holdLimits(phoneNumber: PhoneNumber, clientAddress: string | null): Promise<void> {
    const { clock, database, settings } = this.parts;
    const now = clock();
    const since = new Date(now.getTime() - limitWindowMs);
    const repository = new SignInCodeRepository(database);
    for (const { subject, most } of limitsFor(phoneNumber, clientAddress, settings)) {
      const count = await repository.countRequest(subject, since, now);
      if (count > most) {
        throw refuseSignIn('TOO_MANY_CODES', { parameters: { minutes: limitWindowMs / 60_000 } });
      }
    }
  }
}

function readNumber(typed: string): PhoneNumber {
  const phoneNumber = parsePhoneNumber(typed);
  if (phoneNumber) return phoneNumber;
  throw refuseSignIn('PHONE_NUMBER_INVALID', { field: ['input', 'phoneNumber'] });
}

function textOf(code: string): string {
  return toSmsText(
    `Mã đăng nhập Chia sẻ của Quý khách là ${code}, dùng một lần trong 5 phút. Không cung cấp mã này cho bất kỳ ai.`,
  );
}

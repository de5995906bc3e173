import { createHmac } from 'node:crypto';
import { type Language, normalise } from '@chia-se/locale';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import { z } from 'zod';
import type { PromptSending } from '../notification-delivery/prompt-sending.ts';
import { newCode, newSalt, sameHash } from '../sign-in-code/code-hash.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import { refuseEmail } from './email-address.errors.ts';
import { EmailAddressRepository } from './email-address.repository.ts';
import type { EmailAddressRow } from './email-address.row.ts';

const lifetimeMs = 30 * 60 * 1_000;
const hourMs = 60 * 60 * 1_000;
const tries = 5;
const codesPerHour = 5;
const addressForm = z.email().max(254);

export interface EmailAddressParts {
  database: Database;
  clock: Clock;
  /** `null` where no e-mail can be sent. */
  email: PromptSending | null;
  /** Keys the hashes of codes. */
  hashKey: Buffer;
}

/** Where subscribers get e-mail. */
export class EmailAddressService {
  constructor(private readonly parts: EmailAddressParts) {}

  list(subscriberIds: readonly string[]): Promise<EmailAddressRow[]> {
    return new EmailAddressRepository(this.parts.database).list(subscriberIds);
  }

  /**
   * Notes an address and sends it a code; an address before it gets nothing more from then on.
   *
   * @throws Refusal of its form, of too many codes, or where no e-mail can be sent
   */
  async set(subscriberId: string, typed: string): Promise<EmailAddressRow> {
    const { database, clock, email } = this.parts;
    if (!email) throw refuseEmail('EMAIL_UNAVAILABLE');
    const address = readAddress(typed);
    const code = newCode();
    const [row, language] = await database.transaction(async (tx) => {
      const [subscriber] = await new SubscriberRepository(tx).listForUpdate([subscriberId]);
      const repository = new EmailAddressRepository(tx);
      const now = clock();
      const count = countOf(await repository.findForUpdate(subscriberId), now);
      const salt = newSalt();
      const saved: EmailAddressRow = {
        subscriberId,
        address,
        verifiedAt: null,
        codeHash: this.#hash(subscriberId, address, salt, code),
        codeSalt: salt,
        triesLeft: tries,
        codeExpiresAt: new Date(now.getTime() + lifetimeMs),
        ...count,
      };
      await repository.save(saved);
      return [saved, subscriber?.language ?? 'vi'] as const;
    });
    email.hand(address, textOf(code, language));
    return row;
  }

  /** Proves by its code that an address is the subscriber's. @throws Refusal `EMAIL_CODE_WRONG` */
  async confirm(subscriberId: string, typed: string): Promise<EmailAddressRow> {
    const { database, clock } = this.parts;
    // A wrong try is counted, so it is no reason to roll back.
    const confirmed = await database.transaction(async (tx) => {
      const repository = new EmailAddressRepository(tx);
      const row = await repository.findForUpdate(subscriberId);
      const now = clock();
      if (!row?.codeHash || !row.codeSalt || row.triesLeft < 1) return null;
      if (!row.codeExpiresAt || row.codeExpiresAt <= now) return null;
      const hash = this.#hash(subscriberId, row.address, row.codeSalt, typed.replace(/\s/g, ''));
      if (!sameHash(row.codeHash, hash)) {
        await repository.save({ ...row, triesLeft: row.triesLeft - 1 });
        return null;
      }
      const used = { codeHash: null, codeSalt: null, codeExpiresAt: null };
      const proven: EmailAddressRow = { ...row, ...used, verifiedAt: now };
      await repository.save(proven);
      return proven;
    });
    if (!confirmed) throw refuseEmail('EMAIL_CODE_WRONG', { field: ['input', 'code'] });
    return confirmed;
  }

  remove(subscriberId: string): Promise<void> {
    return new EmailAddressRepository(this.parts.database).remove(subscriberId);
  }

  #hash(subscriberId: string, address: string, salt: string, code: string): string {
    return createHmac('sha256', this.parts.hashKey)
      .update(`${salt}:EMAIL:${subscriberId}:${address}:${code}`)
      .digest('hex');
  }
}

/** @throws Refusal `EMAIL_INVALID` */
function readAddress(typed: string): string {
  const { success, data } = addressForm.safeParse(normalise(typed));
  if (success) return data;
  throw refuseEmail('EMAIL_INVALID', { field: ['input', 'address'] });
}

/** Nobody floods a stranger's mailbox with codes. @throws Refusal `TOO_MANY_EMAIL_CODES` */
function countOf(before: EmailAddressRow | null, now: Date) {
  const endsAt = (before?.countedFrom.getTime() ?? 0) + hourMs;
  if (!before || endsAt <= now.getTime()) return { codesSent: 1, countedFrom: now };
  if (before.codesSent >= codesPerHour) {
    const minutes = Math.max(1, Math.ceil((endsAt - now.getTime()) / 60_000));
    throw refuseEmail('TOO_MANY_EMAIL_CODES', { parameters: { minutes } });
  }
  return { codesSent: before.codesSent + 1, countedFrom: before.countedFrom };
}

function textOf(code: string, language: Language): string {
  return language === 'vi'
    ? `Mã xác nhận địa chỉ thư của Quý khách tại Chia sẻ là ${code}, dùng một lần trong 30 phút. Nếu Quý khách không yêu cầu, xin bỏ qua thư này.`
    : `The code that proves your address to Chia sẻ is ${code}; it works once, within 30 minutes. If you did not ask for it, please ignore this letter.`;
}

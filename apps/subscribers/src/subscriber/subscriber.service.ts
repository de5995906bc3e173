import { randomUUID } from 'node:crypto';
import { normalise, type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { SessionRepository } from '../session/session.repository.ts';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { moveNumber } from './move-number.ts';
import { NumberHoldingRepository } from './number-holding.repository.ts';
import type { NumberHoldingRow } from './number-holding.row.ts';
import { refuseSubscriber } from './subscriber.errors.ts';
import type { RegisterSubscriberInput, UpdateProfileInput } from './subscriber.input.ts';
import { SubscriberRepository } from './subscriber.repository.ts';
import type { SubscriberRow } from './subscriber.row.ts';

const longestName = 60;

/** Who the carrier has a subscription with, and which number each holds. */
export class SubscriberService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    /** Takes whoever signs in with a well-formed number for a customer. */
    private readonly anyNumber: boolean,
  ) {}

  listByIds(ids: readonly string[]): Promise<SubscriberRow[]> {
    return new SubscriberRepository(this.database).listByIds(ids);
  }

  listByMemberIds(memberIds: readonly string[]): Promise<SubscriberRow[]> {
    return new SubscriberRepository(this.database).listByMemberIds(memberIds);
  }

  listNumbers(subscriberIds: readonly string[]): Promise<NumberHoldingRow[]> {
    return new NumberHoldingRepository(this.database).listOf(subscriberIds);
  }

  async isKnown(phoneNumber: PhoneNumber): Promise<boolean> {
    if (this.anyNumber) return true;
    const numbers = new NumberHoldingRepository(this.database);
    return (await numbers.findCurrentByNumber(phoneNumber)) !== null;
  }

  /** Whose number it is at this moment; registers it first where any number is taken. */
  async holderOf(phoneNumber: PhoneNumber): Promise<string | null> {
    const numbers = new NumberHoldingRepository(this.database);
    const holding = await numbers.findCurrentByNumber(phoneNumber);
    if (holding) return holding.subscriberId;
    if (!this.anyNumber) return null;
    return this.database.transaction(async (tx) => {
      await lockNumber(tx, phoneNumber);
      const meanwhile = await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber);
      return meanwhile?.subscriberId ?? (await this.#register(tx, phoneNumber, null)).id;
    });
  }

  register(input: RegisterSubscriberInput, staffMemberId: string): Promise<SubscriberRow> {
    const phoneNumber = readNumber(input.phoneNumber);
    const displayName = readName(input.displayName ?? null);
    return this.database.transaction(async (tx) => {
      await lockNumber(tx, phoneNumber);
      if (await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber)) {
        throw refuseSubscriber('NUMBER_TAKEN', { field: ['input', 'phoneNumber'] });
      }
      const subscriber = await this.#register(tx, phoneNumber, displayName);
      await this.#record(tx, staffMemberId, 'REGISTER_SUBSCRIBER', subscriber.id, null);
      return subscriber;
    });
  }

  /** Gives a subscription a number, taken from whoever held it: that is what a recycled number is. */
  transferNumber(subscriberId: string, typed: string, by: string): Promise<SubscriberRow> {
    const phoneNumber = readNumber(typed);
    return this.database.transaction(async (tx) => {
      await lockNumber(tx, phoneNumber);
      const [subscriber] = await new SubscriberRepository(tx).listByIds([subscriberId]);
      if (!subscriber) {
        throw refuseSubscriber('SUBSCRIBER_UNKNOWN', { field: ['input', 'subscriberId'] });
      }
      const now = this.clock();
      const loser = await moveNumber(tx, phoneNumber, subscriberId, now);
      // Whoever holds the number by now must not go on as whoever held it before.
      if (loser) await new SessionRepository(tx).endAllOf({ subscriberId: loser }, now);
      await this.#record(tx, by, 'TRANSFER_PHONE_NUMBER', subscriberId, null);
      return subscriber;
    });
  }

  async updateProfile(id: string, input: UpdateProfileInput): Promise<SubscriberRow> {
    const repository = new SubscriberRepository(this.database);
    const [before] = await repository.listByIds([id]);
    if (!before) throw refuseSubscriber('SUBSCRIBER_UNKNOWN');
    const displayName =
      input.displayName === undefined ? before.displayName : readName(input.displayName);
    const language: 'vi' | 'en' = input.language
      ? input.language === 'en'
        ? 'en'
        : 'vi'
      : before.language;
    await repository.updateProfile(id, displayName, language);
    return { ...before, displayName, language };
  }

  /** Finds by number for staff, who say why; that stands on the trail whoever is found. */
  async findByNumber(typed: string, reason: string, by: string): Promise<SubscriberRow | null> {
    if (normalise(reason) === '') throw refuseSubscriber('REASON_MISSING', { field: ['reason'] });
    const phoneNumber = readNumber(typed);
    return this.database.transaction(async (tx) => {
      const holding = await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber);
      const found = holding?.subscriberId ?? null;
      await this.#record(tx, by, 'LOOK_UP_SUBSCRIBER', found, normalise(reason).slice(0, 500));
      if (found === null) return null;
      return (await new SubscriberRepository(tx).listByIds([found]))[0] ?? null;
    });
  }

  async #register(
    tx: Transaction,
    phoneNumber: PhoneNumber,
    displayName: string | null,
  ): Promise<SubscriberRow> {
    const registeredAt = this.clock();
    const subscriber: SubscriberRow = {
      id: newId(registeredAt),
      memberId: randomUUID(),
      displayName,
      language: 'vi',
      registeredAt,
    };
    await new SubscriberRepository(tx).insert(subscriber);
    await moveNumber(tx, phoneNumber, subscriber.id, registeredAt);
    await tx.publish('SubscriberRegistered', { subscriberId: subscriber.id });
    return subscriber;
  }

  #record(
    tx: Transaction,
    by: string,
    deed: string,
    subjectId: string | null,
    reason: string | null,
  ) {
    const decidedAt = this.clock();
    return new StaffDecisionRepository(tx).insert({
      staffMemberId: by,
      deed,
      subjectId,
      reason,
      decidedAt,
    });
  }
}

/** Two first sign-ins of one number take turns, and make one subscription. */
async function lockNumber(tx: Transaction, phoneNumber: PhoneNumber): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [phoneNumber]);
}

function readNumber(typed: string): PhoneNumber {
  const phoneNumber = parsePhoneNumber(typed);
  if (phoneNumber) return phoneNumber;
  throw refuseSubscriber('PHONE_NUMBER_INVALID', { field: ['input', 'phoneNumber'] });
}

function readName(typed: string | null): string | null {
  const name = normalise(typed ?? '').replace(/\s+/g, ' ');
  if (name.length > longestName) {
    throw refuseSubscriber('NAME_TOO_LONG', {
      field: ['input', 'displayName'],
      parameters: { most: longestName },
    });
  }
  return name === '' ? null : name;
}

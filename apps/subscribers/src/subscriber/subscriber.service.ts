import { randomUUID } from 'node:crypto';
import { normalise, type PhoneNumber } from '@chia-se/locale';
import { type Clock, type Database, newId, type Transaction } from '@chia-se/subgraph-kit';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { moveNumber } from './move-number.ts';
import { NumberHoldingRepository } from './number-holding.repository.ts';
import { lockNumber } from './number-locks.ts';
import { readNumber } from './read-number.ts';
import { refuseSubscriber } from './subscriber.errors.ts';
import type { RegisterSubscriberInput, UpdateProfileInput } from './subscriber.input.ts';
import { SubscriberRepository } from './subscriber.repository.ts';
import type { SubscriberRow } from './subscriber.row.ts';

const longestName = 60;

/** Who the carrier has a subscription with. */
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

  /** Whether a subscriber may sign in under the number. */
  async isKnown(phoneNumber: PhoneNumber): Promise<boolean> {
    if (this.anyNumber) return true;
    const numbers = new NumberHoldingRepository(this.database);
    return (await numbers.findCurrentByNumber(phoneNumber)) !== null;
  }

  /**
   * Whose number it is, until the transaction ends; registers it first where any number is taken.
   * Two first sign-ins of one number take turns, and make one subscription.
   */
  async findHolderForShare(
    tx: Transaction,
    phoneNumber: PhoneNumber,
  ): Promise<SubscriberRow | null> {
    const repository = new SubscriberRepository(tx);
    const holder = await repository.findHolderForShare(phoneNumber);
    if (holder || !this.anyNumber) return holder;
    await lockNumber(tx, phoneNumber);
    const meanwhile = await repository.findHolderForShare(phoneNumber);
    return meanwhile ?? this.#register(tx, phoneNumber, null);
  }

  register(input: RegisterSubscriberInput, by: string): Promise<SubscriberRow> {
    const phoneNumber = readNumber(input.phoneNumber);
    const displayName = readName(input.displayName ?? null);
    return this.database.transaction(async (tx) => {
      await lockNumber(tx, phoneNumber);
      if (await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber)) {
        throw refuseSubscriber('NUMBER_TAKEN', { field: ['input', 'phoneNumber'] });
      }
      const subscriber = await this.#register(tx, phoneNumber, displayName);
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed: 'REGISTER_SUBSCRIBER',
        subjectId: subscriber.id,
        reason: null,
        decidedAt: this.clock(),
      });
      return subscriber;
    });
  }

  /** Changes what is given and leaves the rest; an empty name takes the name away. */
  async updateProfile(id: string, input: UpdateProfileInput): Promise<SubscriberRow> {
    const updated = await new SubscriberRepository(this.database).updateProfile(id, {
      ...(input.displayName === undefined ? {} : { displayName: readName(input.displayName) }),
      ...(input.language ? { language: input.language } : {}),
    });
    if (!updated) throw refuseSubscriber('SUBSCRIBER_UNKNOWN');
    return updated;
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

import { normalise } from '@chia-se/locale';
import type { Clock, Database } from '@chia-se/subgraph-kit';
import { announceConsents } from '../consent/announce-consents.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { SignInCodeRepository } from '../sign-in-code/sign-in-code.repository.ts';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { moveNumber } from './move-number.ts';
import { NumberHoldingRepository } from './number-holding.repository.ts';
import type { NumberHoldingRow } from './number-holding.row.ts';
import { lockNumber, lockTransfers } from './number-locks.ts';
import { readNumber } from './read-number.ts';
import { refuseSubscriber } from './subscriber.errors.ts';
import { SubscriberRepository } from './subscriber.repository.ts';
import type { SubscriberRow } from './subscriber.row.ts';

const longestReason = 500;

/** Which subscription holds which number. */
export class NumberService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(subscriberIds: readonly string[]): Promise<NumberHoldingRow[]> {
    return new NumberHoldingRepository(this.database).listOf(subscriberIds);
  }

  /**
   * Gives a subscription a number, taken from whoever held it: that is what a recycled number is.
   * The former holder is signed out, and a code that was on its way to them opens nothing.
   */
  transfer(subscriberId: string, typed: string, by: string): Promise<SubscriberRow> {
    const phoneNumber = readNumber(typed);
    return this.database.transaction(async (tx) => {
      await lockTransfers(tx);
      // Codes first, then numbers: the order in which a sign-in takes them.
      await new SignInCodeRepository(tx).remove(phoneNumber);
      await lockNumber(tx, phoneNumber);
      const former = await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber);
      const loser = former && former.subscriberId !== subscriberId ? former.subscriberId : null;
      const concerned = loser === null ? [subscriberId] : [subscriberId, loser];
      const locked = await new SubscriberRepository(tx).listForUpdate(concerned);
      const subscriber = locked.find(({ id }) => id === subscriberId);
      if (!subscriber) {
        throw refuseSubscriber('SUBSCRIBER_UNKNOWN', { field: ['input', 'subscriberId'] });
      }
      const now = this.clock();
      if (!(await moveNumber(tx, phoneNumber, subscriberId, now))) return subscriber;
      if (loser) await new SessionRepository(tx).endAllOf({ subscriberId: loser }, now);
      for (const id of concerned) {
        await announceConsents(tx, id);
        await tx.publish('NumberHoldingChanged', {
          subscriberId: id,
          change: id === loser ? 'NUMBER_LOST' : 'NUMBER_GAINED',
          changedAt: now.toISOString(),
        });
      }
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed: 'TRANSFER_PHONE_NUMBER',
        subjectId: subscriberId,
        reason: loser === null ? null : `from ${loser}`,
        decidedAt: now,
      });
      return subscriber;
    });
  }

  /**
   * Notes that the carrier gave out another SIM card for a subscription: whoever has it now signs in
   * anew, and others learn that it may be somebody else.
   */
  recordSimChange(subscriberId: string, by: string): Promise<SubscriberRow> {
    return this.database.transaction(async (tx) => {
      const holding = await new NumberHoldingRepository(tx).findCurrentOf(subscriberId);
      if (holding) {
        // Codes first, as a sign-in does.
        const number = readNumber(holding.phoneNumber);
        await new SignInCodeRepository(tx).remove(number, 'SUBSCRIBER');
      }
      const [subscriber] = await new SubscriberRepository(tx).listForUpdate([subscriberId]);
      if (!subscriber) {
        throw refuseSubscriber('SUBSCRIBER_UNKNOWN', { field: ['input', 'subscriberId'] });
      }
      const now = this.clock();
      await new SessionRepository(tx).endAllOf({ subscriberId }, now);
      await tx.publish('NumberHoldingChanged', {
        subscriberId,
        change: 'SIM_CHANGED',
        changedAt: now.toISOString(),
      });
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed: 'RECORD_SIM_CHANGE',
        subjectId: subscriberId,
        reason: null,
        decidedAt: now,
      });
      return subscriber;
    });
  }

  /** Finds the holder for staff, who say why; that stands on the trail whoever is found. */
  async findHolder(typed: string, reason: string, by: string): Promise<SubscriberRow | null> {
    const why = normalise(reason);
    if (why === '') throw refuseSubscriber('REASON_MISSING', { field: ['reason'] });
    const phoneNumber = readNumber(typed, ['phoneNumber']);
    return this.database.transaction(async (tx) => {
      const holding = await new NumberHoldingRepository(tx).findCurrentByNumber(phoneNumber);
      const found = holding?.subscriberId ?? null;
      await new StaffDecisionRepository(tx).insert({
        staffMemberId: by,
        deed: 'LOOK_UP_SUBSCRIBER',
        subjectId: found,
        reason: why.slice(0, longestReason),
        decidedAt: this.clock(),
      });
      if (found === null) return null;
      return (await new SubscriberRepository(tx).listByIds([found]))[0] ?? null;
    });
  }
}

import { maskPhoneNumber, type PhoneNumber } from '@chia-se/locale';
import { type Clock, type Database, newId } from '@chia-se/subgraph-kit';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';
import { refuseConsent } from './consent.errors.ts';
import type { RecordConsentInput } from './consent.input.ts';
import { ConsentRepository } from './consent.repository.ts';
import type { ConsentEntryRow } from './consent.row.ts';

/** The wording that is shown today. Another wording is another version, and asks anew. */
export const currentWording = '2026-01';

/** Keeps the ledger of consents. */
export class ConsentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  record(subscriberId: string, input: RecordConsentInput): Promise<ConsentEntryRow> {
    if (input.granted && input.wordingVersion !== currentWording) {
      throw refuseConsent('WORDING_OUTDATED', { field: ['input', 'wordingVersion'] });
    }
    return this.database.transaction(async (tx) => {
      const now = this.clock();
      const entry = { id: newId(now), subscriberId, recordedAt: now, ...input };
      await new ConsentRepository(tx).insert(entry);
      const holding = await new NumberHoldingRepository(tx).findCurrentOf(subscriberId);
      await tx.publish('ConsentChanged', {
        subscriberId,
        purpose: input.purpose,
        granted: input.granted,
        maskedPhoneNumber:
          input.granted && holding ? maskPhoneNumber(holding.phoneNumber as PhoneNumber) : null,
      });
      return entry;
    });
  }

  listCurrent(subscriberIds: readonly string[]): Promise<ConsentEntryRow[]> {
    return new ConsentRepository(this.database).listCurrent(subscriberIds);
  }
}

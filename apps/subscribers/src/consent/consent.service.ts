import { type Clock, type Database, newId } from '@chia-se/subgraph-kit';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import { announceConsent } from './announce-consents.ts';
import { refuseConsent } from './consent.errors.ts';
import type { RecordConsentInput } from './consent.input.ts';
import { ConsentRepository } from './consent.repository.ts';
import type { ConsentEntryRow } from './consent.row.ts';
import { currentWording, longestVersion } from './consent-wordings.ts';

/** Keeps the ledger of consents. */
export class ConsentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a decision to the ledger. A consent must be to the words of today; a withdrawal is never
   * refused, whatever words were shown with it.
   */
  record(subscriberId: string, input: RecordConsentInput): Promise<ConsentEntryRow> {
    const { purpose, granted, wordingVersion } = input;
    if (granted && wordingVersion !== currentWording) {
      throw refuseConsent('WORDING_OUTDATED', { field: ['input', 'wordingVersion'] });
    }
    return this.database.transaction(async (tx) => {
      // Decisions of one subscriber take turns, so that the last entry is also the last event.
      await new SubscriberRepository(tx).listForUpdate([subscriberId]);
      const recordedAt = this.clock();
      const entry: ConsentEntryRow = {
        id: newId(recordedAt),
        subscriberId,
        purpose,
        granted,
        wordingVersion: wordingVersion.slice(0, longestVersion),
        recordedAt,
      };
      await new ConsentRepository(tx).insert(entry);
      await announceConsent(tx, entry);
      return entry;
    });
  }

  listCurrent(subscriberIds: readonly string[]): Promise<ConsentEntryRow[]> {
    return new ConsentRepository(this.database).listCurrent(subscriberIds);
  }
}

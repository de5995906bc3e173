import type { Transaction } from '../database/database.ts';
import type { EventHandlers } from '../events/consumer.ts';
import { seal } from './seal.ts';

/** What a subgraph does when somebody uses their rights to their data. */
export interface PersonalData {
  /** All that it holds on a subscriber, a list for each kind of record, as they may read it. */
  collect(tx: Transaction, subscriberId: string): Promise<Record<string, readonly object[]>>;
  /**
   * Destroys what names or describes the subscriber and leaves whatever proves a decision, by its ids
   * alone. Doing it twice is as doing it once.
   */
  erase(
    tx: Transaction,
    subscriberId: string,
    choice: {
      /** Leaves what was published under no name as it stands. */
      keepPublicText: boolean;
    },
  ): Promise<void>;
}

/** Answers requests over the bus, each in the transaction that carries it out. */
export function personalDataHandlers(
  subgraph: string,
  personalData: PersonalData | undefined,
): EventHandlers {
  if (!personalData) return {};
  return {
    DataExportRequested: async ({ payload: { requestId, subscriberId, publicKey } }, { tx }) => {
      const record = await personalData.collect(tx, subscriberId);
      const records = Object.values(record).reduce((sum, list) => sum + list.length, 0);
      const sealed = seal(record, publicKey);
      await tx.publish('DataRequestAnswered', {
        requestId,
        subscriberId,
        subgraph,
        records,
        sealed,
      });
    },
    DataErasureRequested: async (
      { payload: { requestId, subscriberId, keepPublicText } },
      { tx },
    ) => {
      const record = await personalData.collect(tx, subscriberId);
      const records = Object.values(record).reduce((sum, list) => sum + list.length, 0);
      await personalData.erase(tx, subscriberId, { keepPublicText });
      await tx.publish('DataRequestAnswered', {
        requestId,
        subscriberId,
        subgraph,
        records,
        sealed: null,
      });
    },
  };
}

import { parsePhoneNumber } from '@chia-se/locale';
import {
  type Clock,
  type Database,
  newId,
  newSealingKeys,
  type Transaction,
  unseal,
} from '@chia-se/subgraph-kit';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import type { DataReceiptRow } from './data-receipt.row.ts';
import { refuseDataRequest } from './data-request.errors.ts';
import type { RequestErasureInput } from './data-request.input.ts';
import { DataRequestRepository } from './data-request.repository.ts';
import type { DataRequestRow } from './data-request.row.ts';
import { DataRequestKind } from './data-request.type.ts';

const dayMs = 24 * 60 * 60 * 1_000;
/** How long an export can be read; then its key is destroyed. */
export const exportKeptMs = 7 * dayMs;

export interface DataRequestParts {
  database: Database;
  clock: Clock;
  /** Who has to answer. */
  subgraphs: readonly string[];
  exportWithinDays: number;
  erasureWithinDays: number;
}

/** What people ask of their data. */
export class DataRequestService {
  constructor(private readonly parts: DataRequestParts) {}

  list(
    subscriberIds: readonly string[],
    limit: number,
    beforeId: string | null,
  ): Promise<DataRequestRow[]> {
    return new DataRequestRepository(this.parts.database).listOf(subscriberIds, limit, beforeId);
  }

  listOpen(limit: number, after: { dueAt: Date; id: string } | null): Promise<DataRequestRow[]> {
    return new DataRequestRepository(this.parts.database).listOpen(limit, after);
  }

  listReceipts(requestIds: readonly string[]): Promise<DataReceiptRow[]> {
    return new DataRequestRepository(this.parts.database).listReceipts(requestIds);
  }

  /** Asks every subgraph for what it holds. One that is open, or of the last day, is the same request. */
  requestExport(subscriberId: string): Promise<DataRequestRow> {
    return this.parts.database.transaction(async (tx) => {
      const before = await this.#lockAndFind(tx, subscriberId, DataRequestKind.EXPORT);
      const isRecent =
        before && before.requestedAt.getTime() > this.parts.clock().getTime() - dayMs;
      if (before && (isRecent || !before.completedAt)) return before;
      const { publicKey, privateKey } = newSealingKeys();
      const request = this.#newRequest(subscriberId, DataRequestKind.EXPORT, {
        privateKey,
        keepPublicText: true,
      });
      await new DataRequestRepository(tx).insert(request, this.parts.subgraphs);
      await tx.publish('DataExportRequested', { requestId: request.id, subscriberId, publicKey });
      return request;
    });
  }

  /** Asks every subgraph to forget somebody. @throws Refusal `NUMBER_DIFFERS` */
  requestErasure(subscriberId: string, input: RequestErasureInput): Promise<DataRequestRow> {
    const { keepPublicText } = input;
    return this.parts.database.transaction(async (tx) => {
      const before = await this.#lockAndFind(tx, subscriberId, DataRequestKind.ERASURE);
      const holding = await new NumberHoldingRepository(tx).findCurrentOf(subscriberId);
      if (!holding || parsePhoneNumber(input.phoneNumber) !== holding.phoneNumber) {
        throw refuseDataRequest('NUMBER_DIFFERS', { field: ['input', 'phoneNumber'] });
      }
      if (before && !before.completedAt) return before;
      const request = this.#newRequest(subscriberId, DataRequestKind.ERASURE, {
        privateKey: null,
        keepPublicText,
      });
      await new DataRequestRepository(tx).insert(request, this.parts.subgraphs);
      const requestId = request.id;
      await tx.publish('DataErasureRequested', { requestId, subscriberId, keepPublicText });
      return request;
    });
  }

  /** All that is held on somebody, as JSON; `null` until it is complete and once its key is gone. */
  async read(request: DataRequestRow): Promise<string | null> {
    const { privateKey, completedAt, id, requestedAt } = request;
    if (privateKey === null || completedAt === null) return null;
    if (completedAt.getTime() < this.parts.clock().getTime() - exportKeptMs) return null;
    const held: Record<string, unknown> = {};
    for (const { subgraph, sealed } of await this.listReceipts([id])) {
      if (sealed !== null) held[subgraph] = unseal(sealed, privateKey);
    }
    return JSON.stringify({ requestId: id, requestedAt, completedAt, held }, null, 2);
  }

  /** Requests of one subscriber take turns, so that two at once are one. */
  async #lockAndFind(tx: Transaction, subscriberId: string, kind: DataRequestKind) {
    await new SubscriberRepository(tx).listForUpdate([subscriberId]);
    return new DataRequestRepository(tx).findNewest(subscriberId, kind);
  }

  #newRequest(
    subscriberId: string,
    kind: DataRequestKind,
    choice: Pick<DataRequestRow, 'privateKey' | 'keepPublicText'>,
  ): DataRequestRow {
    const { clock, exportWithinDays, erasureWithinDays } = this.parts;
    const requestedAt = clock();
    const days = kind === DataRequestKind.EXPORT ? exportWithinDays : erasureWithinDays;
    const dueAt = new Date(requestedAt.getTime() + days * dayMs);
    const id = newId(requestedAt);
    return { id, subscriberId, kind, ...choice, requestedAt, dueAt, completedAt: null };
  }
}

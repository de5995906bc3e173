import {
  type Connection,
  type Database,
  decodeCursor,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { AwardLedgerRepository } from './award-ledger.repository.ts';
import type { AwardLedgerRow } from './award-ledger.row.ts';
import { type LedgerVerdict, verifyLedger } from './verify-ledger.ts';

/** Shows the ledger and proves it whole. */
export class AwardLedgerService {
  constructor(private readonly database: Database) {}

  async list(first: number, after: string | null): Promise<Connection<AwardLedgerRow>> {
    const limit = pageSize(first);
    const sequence = Number(decodeCursor(after, 1)?.[0] ?? 0);
    const from = Number.isSafeInteger(sequence) ? sequence : 0;
    const rows = await new AwardLedgerRepository(this.database).listAfter(from, limit + 1);
    return toConnection(rows, limit, (row) => [row.sequence]);
  }

  verify(): Promise<LedgerVerdict> {
    return verifyLedger(this.database);
  }
}

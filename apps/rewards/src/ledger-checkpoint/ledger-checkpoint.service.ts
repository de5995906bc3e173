import {
  type Connection,
  type Database,
  decodeCursor,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { LedgerCheckpointRepository } from './ledger-checkpoint.repository.ts';
import type { LedgerCheckpointRow } from './ledger-checkpoint.row.ts';

/** Shows the checkpoints, which are everybody's to keep. */
export class LedgerCheckpointService {
  constructor(private readonly database: Database) {}

  async list(first: number, after: string | null): Promise<Connection<LedgerCheckpointRow>> {
    const limit = pageSize(first);
    const sequence = Number(decodeCursor(after, 1)?.[0] ?? Number.NaN);
    const before = Number.isSafeInteger(sequence) ? sequence : null;
    const rows = await new LedgerCheckpointRepository(this.database).listBefore(before, limit + 1);
    return toConnection(rows, limit, (row) => [row.sequence]);
  }
}

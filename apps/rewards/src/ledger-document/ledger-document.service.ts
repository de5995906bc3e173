import type { Database } from '@chia-se/subgraph-kit';
import { type WrittenLedger, writeLedgerDocument } from './write-ledger-document.ts';

/** The ledger for whoever audits it. */
export class LedgerDocumentService {
  constructor(private readonly database: Database) {}

  /** @param after the last entry of the document before; 0 for the beginning */
  write(after: number): Promise<WrittenLedger> {
    return writeLedgerDocument(this.database, after);
  }
}

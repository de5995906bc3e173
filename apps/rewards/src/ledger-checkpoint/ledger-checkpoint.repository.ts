import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { LedgerCheckpointRow } from './ledger-checkpoint.row.ts';

const select = `select ${columns(LedgerCheckpointRow, 'c')} from ledger_checkpoint c`;

export class LedgerCheckpointRepository {
  constructor(private readonly database: Queryable) {}

  async findLast(): Promise<LedgerCheckpointRow | null> {
    const [row] = await this.database.rows<LedgerCheckpointRow>(
      `${select} order by c.sequence desc limit 1`,
    );
    return row ?? null;
  }

  /** One of several servers is the first of the day; the others' is dropped. */
  async insertOnce(row: LedgerCheckpointRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into ledger_checkpoint (sequence, day, issued_at, document, hash)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning sequence`,
      [row.sequence, row.day, row.issuedAt, row.document, row.hash],
    );
    return inserted.length === 1;
  }

  /** The newest first. */
  listBefore(sequence: number | null, limit: number): Promise<LedgerCheckpointRow[]> {
    return this.database.rows(
      `${select} where $1::bigint is null or c.sequence < $1 order by c.sequence desc limit $2`,
      [sequence, limit],
    );
  }

  /** In the order in which they were issued. */
  listBetween(after: number, until: number): Promise<LedgerCheckpointRow[]> {
    return this.database.rows(
      `${select} where c.sequence > $1 and c.sequence <= $2 order by c.sequence`,
      [after, until],
    );
  }
}

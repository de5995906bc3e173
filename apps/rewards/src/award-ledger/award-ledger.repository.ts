import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AwardLedgerRow } from './award-ledger.row.ts';

const insertedAtOnce = 500;
const select = `select ${columns(AwardLedgerRow, 'l')} from award_ledger l`;

export class AwardLedgerRepository {
  constructor(private readonly database: Queryable) {}

  /** One writer at a time, until the transaction ends: each entry names the one before it. */
  async lock(): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock(hashtext($1))', ['award_ledger']);
  }

  async findLast(): Promise<AwardLedgerRow | null> {
    const [row] = await this.database.rows<AwardLedgerRow>(
      `${select} order by l.sequence desc limit 1`,
    );
    return row ?? null;
  }

  async insert(entries: readonly AwardLedgerRow[]): Promise<void> {
    for (let from = 0; from < entries.length; from += insertedAtOnce) {
      await this.database.manager.insert(
        AwardLedgerRow,
        entries.slice(from, from + insertedAtOnce),
      );
    }
  }

  /** In the order in which they were written. */
  listAfter(sequence: number, limit: number): Promise<AwardLedgerRow[]> {
    return this.database.rows(`${select} where l.sequence > $1 order by l.sequence limit $2`, [
      sequence,
      limit,
    ]);
  }
}

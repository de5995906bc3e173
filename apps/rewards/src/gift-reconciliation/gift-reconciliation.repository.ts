import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { GiftReconciliationRow } from './gift-reconciliation.row.ts';

const select = `select ${columns(GiftReconciliationRow, 'r')} from gift_reconciliation r`;

export class GiftReconciliationRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: GiftReconciliationRow): Promise<void> {
    await this.database.manager.insert(GiftReconciliationRow, row);
  }

  /** Whether a day was compared after it had ended. */
  async isDone(provider: string, day: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from gift_reconciliation where provider = $1 and day = $2 limit 1',
      [provider, day],
    );
    return rows.length > 0;
  }

  /** The newest first; one row more than asked for. */
  listPage(limit: number, after: string | null): Promise<GiftReconciliationRow[]> {
    return this.database.rows(
      `${select} where ($2::uuid is null or r.id < $2) order by r.id desc limit $1`,
      [limit + 1, after],
    );
  }
}

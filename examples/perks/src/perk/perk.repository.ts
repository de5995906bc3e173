import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { PerkRow } from './perk.row.ts';

/** A partner's offer is a short list. */
const atMost = 100;

export class PerkRepository {
  constructor(private readonly database: Queryable) {}

  list(): Promise<PerkRow[]> {
    return this.database.rows(
      `select ${columns(PerkRow, 'p')} from perk p order by p.id limit ${atMost}`,
    );
  }

  listByIds(ids: readonly string[]): Promise<PerkRow[]> {
    return this.database.rows(`select ${columns(PerkRow, 'p')} from perk p where p.id = any($1)`, [
      ids,
    ]);
  }
}

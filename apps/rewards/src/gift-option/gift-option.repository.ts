import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { GiftOptionRow } from './gift-option.row.ts';

export class GiftOptionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(options: readonly GiftOptionRow[]): Promise<void> {
    await this.database.manager.insert(GiftOptionRow, [...options]);
  }

  listByIds(ids: readonly string[]): Promise<GiftOptionRow[]> {
    return this.database.rows(
      `select ${columns(GiftOptionRow, 'g')} from gift_option g where g.id = any($1)`,
      [ids],
    );
  }

  /** In the order of the plan. */
  listOfPrizes(prizeIds: readonly string[]): Promise<GiftOptionRow[]> {
    return this.database.rows(
      `select ${columns(GiftOptionRow, 'g')} from gift_option g where g.prize_id = any($1)
       order by g.prize_id, g.place`,
      [prizeIds],
    );
  }
}

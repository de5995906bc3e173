import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { PrizeRow } from './prize.row.ts';

export class PrizeRepository {
  constructor(private readonly database: Queryable) {}

  async insert(prizes: readonly PrizeRow[]): Promise<void> {
    await this.database.manager.insert(PrizeRow, [...prizes]);
  }

  listByIds(ids: readonly string[]): Promise<PrizeRow[]> {
    return this.database.rows(
      `select ${columns(PrizeRow, 'p')} from prize p where p.id = any($1)`,
      [ids],
    );
  }

  /** The best prize first. */
  listOfPlans(planIds: readonly string[]): Promise<PrizeRow[]> {
    return this.database.rows(
      `select ${columns(PrizeRow, 'p')} from prize p where p.plan_id = any($1)
       order by p.plan_id, p.place`,
      [planIds],
    );
  }
}

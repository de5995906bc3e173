import { columns, isId, type Queryable } from '@chia-se/subgraph-kit';
import { ProviderOrderRow } from './provider-order.row.ts';

const select = `select ${columns(ProviderOrderRow, 'o')} from provider_order o`;

export class ProviderOrderRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: ProviderOrderRow): Promise<void> {
    await this.database.manager.insert(ProviderOrderRow, row);
  }

  /** Takes orders whose time has come for one worker; others pass them by. */
  take(lease: string, now: Date, until: Date, limit: number): Promise<ProviderOrderRow[]> {
    return this.database.rows(
      `update provider_order o set lease = $1, due_at = $3, tries = o.tries + 1
       where o.id in (select d.id from provider_order d where d.due_at <= $2
         order by d.due_at limit $4 for update skip locked)
       returning ${columns(ProviderOrderRow, 'o')}`,
      [lease, now, until, limit],
    );
  }

  /** @returns false where another worker has it by now */
  async update(
    { id, lease }: ProviderOrderRow,
    change: Partial<ProviderOrderRow>,
  ): Promise<boolean> {
    const { affected } = await this.database.manager.update(
      ProviderOrderRow,
      { id, lease: lease as string },
      change,
    );
    return affected === 1;
  }

  /** Has a worker look it up at once, if it is ours and still open. */
  async hasten(id: string, now: Date): Promise<void> {
    if (!isId(id)) return;
    await this.database.rows(
      `update provider_order set due_at = least(due_at, $2)
       where id = $1 and status in ('COMMITTING', 'WORKING')`,
      [id, now],
    );
  }

  /** The latest of each award. */
  listOfAwards(awardIds: readonly string[]): Promise<ProviderOrderRow[]> {
    return this.database.rows(
      `select distinct on (o.award_id) ${columns(ProviderOrderRow, 'o')} from provider_order o
       where o.award_id = any($1) order by o.award_id, o.id desc`,
      [awardIds],
    );
  }

  /** The latest of each thing of a gift. */
  listOfItems(awardIds: readonly string[]): Promise<ProviderOrderRow[]> {
    return this.database.rows(
      `select distinct on (o.award_id, o.item_id) ${columns(ProviderOrderRow, 'o')}
       from provider_order o where o.award_id = any($1)
       order by o.award_id, o.item_id, o.id desc`,
      [awardIds],
    );
  }

  /** What a provider gave between two moments by its books, in the order of ids. */
  listDone(
    provider: string,
    from: Date,
    until: Date,
    after: string,
    limit: number,
  ): Promise<ProviderOrderRow[]> {
    return this.database.rows(
      `${select} where o.provider = $1 and o.done_at >= $2 and o.done_at < $3 and o.id > $4
       order by o.id limit $5`,
      [provider, from, until, after, limit],
    );
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { ConsentEntryRow } from './consent.row.ts';

export class ConsentRepository {
  constructor(private readonly database: Queryable) {}

  async insert(entry: ConsentEntryRow): Promise<void> {
    await this.database.manager.insert(ConsentEntryRow, entry);
  }

  /** The latest entry of each purpose, for each subscriber. */
  listCurrent(subscriberIds: readonly string[]): Promise<ConsentEntryRow[]> {
    return this.database.rows(
      `select distinct on (c.subscriber_id, c.purpose) ${columns(ConsentEntryRow, 'c')}
       from consent_entry c where c.subscriber_id = any($1)
       order by c.subscriber_id, c.purpose, c.id desc`,
      [subscriberIds],
    );
  }
}

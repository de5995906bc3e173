import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { TopicRow } from './topic.row.ts';

export class TopicRepository {
  constructor(private readonly database: Queryable) {}

  /** In their order within each programme. */
  listByProgrammeIds(programmeIds: readonly string[]): Promise<TopicRow[]> {
    return this.database.rows(
      `select ${columns(TopicRow, 't')} from topic t
       where t.programme_id = any($1) order by t.programme_id, t.place`,
      [programmeIds],
    );
  }

  async insert(topics: readonly TopicRow[]): Promise<void> {
    await this.database.manager.insert(TopicRow, [...topics]);
  }
}

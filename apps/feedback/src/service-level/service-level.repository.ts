import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { ServiceLevelRow } from './service-level.row.ts';

export class ServiceLevelRepository {
  constructor(private readonly database: Queryable) {}

  listByProgrammeIds(ids: readonly string[]): Promise<ServiceLevelRow[]> {
    return this.database.rows(
      `select ${columns(ServiceLevelRow, 'l')} from service_level l where l.programme_id = any($1)`,
      [ids],
    );
  }

  async set(row: ServiceLevelRow): Promise<void> {
    await this.database.rows(
      `insert into service_level (programme_id, topic_code, status, hours) values ($1, $2, $3, $4)
       on conflict (programme_id, topic_code, status) do update set hours = excluded.hours`,
      [row.programmeId, row.topicCode, row.status, row.hours],
    );
  }
}

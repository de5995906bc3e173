import type { Queryable } from '@chia-se/subgraph-kit';
import { TopicRepository } from './topic.repository.ts';
import type { TopicRow } from './topic.row.ts';

/** What opinions can be about. */
export class TopicService {
  constructor(private readonly database: Queryable) {}

  listByProgrammeIds(programmeIds: readonly string[]): Promise<TopicRow[]> {
    return new TopicRepository(this.database).listByProgrammeIds(programmeIds);
  }
}

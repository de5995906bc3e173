import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { HandOverRow } from './hand-over.row.ts';

export class HandOverRepository {
  constructor(private readonly database: Queryable) {}

  async insert(handOver: HandOverRow): Promise<void> {
    await this.database.manager.insert(HandOverRow, handOver);
  }

  listOfAwards(awardIds: readonly string[]): Promise<HandOverRow[]> {
    return this.database.rows(
      `select ${columns(HandOverRow, 'h')} from hand_over h where h.award_id = any($1)`,
      [awardIds],
    );
  }

  async deleteOf(subscriberId: string): Promise<void> {
    await this.database.rows('delete from hand_over where subscriber_id = $1', [subscriberId]);
  }
}

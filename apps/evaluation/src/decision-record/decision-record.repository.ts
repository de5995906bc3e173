import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { DecisionRecordRow } from './decision-record.row.ts';

export class DecisionRecordRepository {
  constructor(private readonly database: Queryable) {}

  async insert(record: DecisionRecordRow): Promise<void> {
    await this.database.manager.insert(DecisionRecordRow, record);
  }

  async findByHash(hash: string): Promise<DecisionRecordRow | null> {
    const [record] = await this.database.rows<DecisionRecordRow>(
      `select ${columns(DecisionRecordRow, 'd')} from decision_record d where d.hash = $1`,
      [hash],
    );
    return record ?? null;
  }

  listOfRounds(roundIds: readonly string[]): Promise<DecisionRecordRow[]> {
    return this.database.rows(
      `select ${columns(DecisionRecordRow, 'd')} from decision_record d
       where d.round_id = any($1)`,
      [roundIds],
    );
  }
}

import type { Queryable } from '@chia-se/subgraph-kit';
import { DecisionRow } from './decision.row.ts';

export class DecisionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(decisions: readonly DecisionRow[]): Promise<void> {
    await this.database.manager.insert(DecisionRow, [...decisions]);
  }
}

import { newId, type Queryable } from '@chia-se/subgraph-kit';
import { DecisionRow } from './decision.row.ts';

export class DecisionRepository {
  constructor(private readonly database: Queryable) {}

  /** Puts a decision on the trail; belongs in the transaction of what was decided. */
  async insert(decision: Omit<DecisionRow, 'id'>): Promise<void> {
    await this.database.manager.insert(DecisionRow, {
      ...decision,
      id: newId(decision.decidedAt),
    });
  }
}

import { newId, type Queryable } from '@chia-se/subgraph-kit';
import { StaffDecisionRow } from './staff-decision.row.ts';

export class StaffDecisionRepository {
  constructor(private readonly database: Queryable) {}

  async insert(decision: Omit<StaffDecisionRow, 'id'>): Promise<void> {
    const id = newId(decision.decidedAt);
    await this.database.manager.insert(StaffDecisionRow, { id, ...decision });
  }
}

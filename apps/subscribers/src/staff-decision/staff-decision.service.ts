import type { Database } from '@chia-se/subgraph-kit';
import { type DecisionFilter, StaffDecisionRepository } from './staff-decision.repository.ts';
import type { StaffDecisionRow } from './staff-decision.row.ts';

/** Reads the trail. */
export class StaffDecisionService {
  constructor(private readonly database: Database) {}

  list(
    filter: DecisionFilter,
    limit: number,
    beforeId: string | null,
  ): Promise<StaffDecisionRow[]> {
    return new StaffDecisionRepository(this.database).list(filter, limit, beforeId);
  }
}

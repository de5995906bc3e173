import { type Clock, newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from './decision.repository.ts';
import type { Deed } from './decision.row.ts';

/** The trail of what staff decided. Written in the transaction of the deed, so that neither stands alone. */
export class DecisionService {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
  ) {}

  async record(
    staffId: string,
    deed: Deed,
    subjectIds: readonly string[],
    reason: string | null = null,
  ): Promise<void> {
    const at = this.clock();
    await new DecisionRepository(this.tx).insert(
      subjectIds.map((subjectId) => ({ id: newId(at), staffId, deed, subjectId, reason, at })),
    );
  }
}

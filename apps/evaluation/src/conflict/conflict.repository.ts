import type { Queryable } from '@chia-se/subgraph-kit';
import type { ConflictRow } from './conflict.row.ts';

export class ConflictRepository {
  constructor(private readonly database: Queryable) {}

  /** The first declaration stands. */
  async insertOnce(conflict: ConflictRow): Promise<void> {
    await this.database.rows(
      `insert into conflict (judge_id, feedback_id, round_id, reason, declared_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [
        conflict.judgeId,
        conflict.feedbackId,
        conflict.roundId,
        conflict.reason,
        conflict.declaredAt,
      ],
    );
  }
}

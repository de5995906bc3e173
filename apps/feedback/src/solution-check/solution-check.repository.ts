import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { SolutionCheckRow } from './solution-check.row.ts';

const all = columns(SolutionCheckRow, 'c');
/** More than one opinion ever has; it only keeps a list from being endless. */
const most = 100;

export class SolutionCheckRepository {
  constructor(private readonly database: Queryable) {}

  /** Returns false where the author said the same of that delivery before. */
  async insertOnce(row: SolutionCheckRow): Promise<boolean> {
    const inserted = await this.database.rows(
      `insert into solution_check (id, feedback_id, delivered_at, solved, comment, at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (feedback_id, delivered_at, solved) do nothing returning id`,
      [row.id, row.feedbackId, row.deliveredAt, row.solved, row.comment, row.at],
    );
    return inserted.length === 1;
  }

  async findLatest(feedbackId: string): Promise<SolutionCheckRow | null> {
    const [latest] = await this.database.rows<SolutionCheckRow>(
      `select ${all} from solution_check c where c.feedback_id = $1
       order by c.delivered_at desc, c.at desc, c.id desc limit 1`,
      [feedbackId],
    );
    return latest ?? null;
  }

  /** The latest of each of these opinions, the earliest of them first. */
  listOf(feedbackIds: readonly string[]): Promise<SolutionCheckRow[]> {
    return this.database.rows(
      `select ${all} from unnest($1::uuid[]) as wanted (feedback_id) cross join lateral (
         select * from solution_check o where o.feedback_id = wanted.feedback_id
         order by o.delivered_at desc, o.at desc, o.id desc limit ${most}) c
       order by c.feedback_id, c.at, c.id`,
      [feedbackIds],
    );
  }
}

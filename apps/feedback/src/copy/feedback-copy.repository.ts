import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackCopyRow } from './feedback-copy.row.ts';

const all = columns(FeedbackCopyRow, 'c');

export class FeedbackCopyRepository {
  constructor(private readonly database: Queryable) {}

  listByFeedbackIds(ids: readonly string[]): Promise<FeedbackCopyRow[]> {
    return this.database.rows(`select ${all} from feedback_copy c where c.feedback_id = any($1)`, [
      ids,
    ]);
  }

  /** The newest of a programme that nothing was decided on yet, behind the cursor. */
  listWaiting(page: {
    programmeCode: string;
    isOwn: boolean;
    after: string | null;
    limit: number;
  }): Promise<FeedbackCopyRow[]> {
    return this.database.rows(
      `select ${all} from feedback_copy c
       where c.waits and c.programme_id = (select p.id from programme p where p.code = $1) and c.is_own = $2
         and ($3::uuid is null or c.feedback_id < $3)
       order by c.feedback_id desc limit $4`,
      [page.programmeCode, page.isOwn, page.after, page.limit],
    );
  }

  async put(row: FeedbackCopyRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_copy (feedback_id, original_id, programme_id, is_own, similarity, waits)
       values ($1, $2, $3, $4, $5, $6) on conflict (feedback_id) do update set
         original_id = excluded.original_id, is_own = excluded.is_own,
         similarity = excluded.similarity, waits = excluded.waits`,
      [row.feedbackId, row.originalId, row.programmeId, row.isOwn, row.similarity, row.waits],
    );
  }

  async setWaits(feedbackId: string, waits: boolean): Promise<void> {
    await this.database.rows('update feedback_copy set waits = $2 where feedback_id = $1', [
      feedbackId,
      waits,
    ]);
  }

  async remove(feedbackId: string): Promise<void> {
    await this.database.rows('delete from feedback_copy where feedback_id = $1', [feedbackId]);
  }

  /**
   * The original is not there any more: its copies are to be compared anew, the earliest of them first,
   * which then is the original.
   */
  async release(originalId: string): Promise<void> {
    await this.database.rows(
      `with released as (delete from feedback_copy where original_id = $1 returning feedback_id),
         unsigned as (delete from feedback_signature s using released r
           where s.feedback_id = r.feedback_id)
       insert into feedback_likeness_task (feedback_id) select feedback_id from released
       on conflict (feedback_id) do nothing`,
      [originalId],
    );
  }
}

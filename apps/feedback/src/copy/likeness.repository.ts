import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackRow } from '../feedback/feedback.row.ts';
import type { FeedbackSignatureRow } from './feedback-signature.row.ts';

/** An opinion with all that likeness is judged by. */
export type ComparedFeedback = Pick<
  FeedbackRow,
  | 'id'
  | 'subscriberId'
  | 'programmeId'
  | 'periodId'
  | 'topicCode'
  | 'title'
  | 'body'
  | 'redactedTitle'
  | 'redactedBody'
  | 'status'
>;

const compared = columns(FeedbackRow, 'f', [
  'id',
  'subscriberId',
  'programmeId',
  'periodId',
  'topicCode',
  'title',
  'body',
  'redactedTitle',
  'redactedBody',
  'status',
]);

/**
 * What one look-up brings at the most: those that share most bands. Copies are not in the index, but texts
 * put together from stock sentences share a band with thousands; of a copy, half of the bands are the same.
 */
const mostCandidates = 30;

/** Keeps the index of signatures, and finds what may be alike. */
export class LikenessRepository {
  constructor(private readonly database: Queryable) {}

  /** Copies are found one opinion after the other: one server at a time does so. */
  async tryLock(): Promise<boolean> {
    const [row] = await this.database.rows<{ locked: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('likeness of feedback', 0)) as locked`,
    );
    return row?.locked ?? false;
  }

  /**
   * Takes the earliest marks; they come back if the transaction fails. What waits to be found by search
   * waits here as well, since matters are compared by that index too.
   */
  async takeTasks(most: number): Promise<string[]> {
    const rows = await this.database.rows<{ feedbackId: string }>(
      `delete from feedback_likeness_task where feedback_id in (
         select t.feedback_id from feedback_likeness_task t
         where not exists (select from feedback_search_task s where s.feedback_id = t.feedback_id)
          order by t.feedback_id limit $1 for update skip locked)
       returning feedback_id as "feedbackId"`,
      [most],
    );
    return rows.map((row) => row.feedbackId).sort();
  }

  listCompared(ids: readonly string[]): Promise<ComparedFeedback[]> {
    return this.database.rows(
      `select ${compared} from feedback f where f.id = any($1) order by f.id`,
      [ids],
    );
  }

  async findTextHash(feedbackId: string): Promise<string | null> {
    const [row] = await this.database.rows<{ textHash: string }>(
      'select text_hash as "textHash" from feedback_signature where feedback_id = $1',
      [feedbackId],
    );
    return row?.textHash ?? null;
  }

  /** Opinions of the programme, or of one period of it, that share a band with these keys. */
  listCandidates(
    keys: readonly number[],
    within: { programmeId: string; periodId: string | null; not: string },
  ): Promise<ComparedFeedback[]> {
    return this.database.rows(
      `select ${compared} from (
         select s.feedback_id from feedback_signature s
         where s.bands && $1::int[] and s.programme_id = $2 and s.feedback_id <> $4
           and ($3::uuid is null or s.period_id = $3)
         order by (select count(*) from unnest(s.bands) as b (key) where b.key = any($1)) desc,
           s.feedback_id limit ${mostCandidates}) c
       join feedback f on f.id = c.feedback_id order by f.id`,
      [keys, within.programmeId, within.periodId, within.not],
    );
  }

  async put(row: FeedbackSignatureRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_signature (feedback_id, programme_id, period_id, text_hash, bands)
       values ($1, $2, $3, $4, $5) on conflict (feedback_id) do update set
         programme_id = excluded.programme_id, period_id = excluded.period_id,
         text_hash = excluded.text_hash, bands = excluded.bands`,
      [row.feedbackId, row.programmeId, row.periodId, row.textHash, row.bands],
    );
  }

  /** It is not looked up any more, but known to have been compared. */
  async clearBands(feedbackId: string): Promise<void> {
    await this.database.rows(`update feedback_signature set bands = '{}' where feedback_id = $1`, [
      feedbackId,
    ]);
  }

  async remove(feedbackId: string): Promise<void> {
    await this.database.rows('delete from feedback_signature where feedback_id = $1', [feedbackId]);
  }
}

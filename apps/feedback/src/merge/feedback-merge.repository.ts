import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackMergeRow } from './feedback-merge.row.ts';

const all = columns(FeedbackMergeRow, 'm');

/** The author of a merged opinion, who follows the target under their own reference code. */
export type Follower = Pick<FeedbackRow, 'id' | 'subscriberId' | 'referenceCode'> & {
  targetId: string;
};

/** Keeps what is merged into what. Whoever changes it has locked the target and the merged ones. */
export class FeedbackMergeRepository {
  constructor(private readonly database: Queryable) {}

  listByFeedbackIds(ids: readonly string[]): Promise<FeedbackMergeRow[]> {
    return this.database.rows(
      `select ${all} from feedback_merge m where m.feedback_id = any($1) order by m.feedback_id`,
      [ids],
    );
  }

  listByTargetIds(ids: readonly string[]): Promise<FeedbackMergeRow[]> {
    return this.database.rows(
      `select ${all} from feedback_merge m where m.target_id = any($1) order by m.feedback_id`,
      [ids],
    );
  }

  /** The earliest merged into each of these, behind the cursor. */
  listPages(
    targetIds: readonly string[],
    page: { limit: number; after: string | null },
  ): Promise<FeedbackMergeRow[]> {
    return this.database.rows(
      `select ${all} from unnest($1::uuid[]) as wanted (target_id) cross join lateral (
         select o.* from feedback_merge o
         where o.target_id = wanted.target_id and ($2::uuid is null or o.feedback_id > $2)
         order by o.feedback_id limit $3) m
       order by m.target_id, m.feedback_id`,
      [targetIds, page.after, page.limit],
    );
  }

  countByTargetIds(ids: readonly string[]): Promise<{ targetId: string; count: number }[]> {
    return this.database.rows(
      `select m.target_id as "targetId", count(*)::int as count from feedback_merge m
       where m.target_id = any($1) group by m.target_id`,
      [ids],
    );
  }

  /** Authors of what is merged into these, each once for each target, by the earliest of theirs; never the target's own. */
  listFollowers(targetIds: readonly string[]): Promise<Follower[]> {
    return this.database.rows(
      `select distinct on (m.target_id, f.subscriber_id) m.target_id as "targetId", f.id,
         f.subscriber_id as "subscriberId", f.reference_code as "referenceCode"
       from feedback_merge m join feedback f on f.id = m.feedback_id
         join feedback t on t.id = m.target_id
       where m.target_id = any($1) and f.subscriber_id <> t.subscriber_id
       order by m.target_id, f.subscriber_id, f.id`,
      [targetIds],
    );
  }

  /** Merges it: its author and its supporters count for the target from now on, each person once. */
  async insert(row: FeedbackMergeRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_merge (feedback_id, target_id, status_before, merged_at)
       values ($1, $2, $3, $4)`,
      [row.feedbackId, row.targetId, row.statusBefore, row.mergedAt],
    );
    await this.database.rows(
      `insert into merged_support (feedback_id, subscriber_id, target_id)
       select $1, c.subscriber_id, $2 from (
         select f.subscriber_id from feedback f where f.id = $1
         union select s.subscriber_id from feedback_support s where s.feedback_id = $1) c
       where c.subscriber_id <> (select t.subscriber_id from feedback t where t.id = $2)`,
      [row.feedbackId, row.targetId],
    );
    await this.database.rows(
      `insert into feedback_support (feedback_id, subscriber_id, at, carried)
       select m.target_id, m.subscriber_id, $2, true from merged_support m where m.feedback_id = $1
       order by m.subscriber_id on conflict (feedback_id, subscriber_id) do nothing`,
      [row.feedbackId, row.mergedAt],
    );
  }

  /** Undoes merges: the targets lose the support that only these had brought. @returns what they were */
  async delete(feedbackIds: readonly string[]): Promise<FeedbackMergeRow[]> {
    const carried = await this.database.rows<{ targetId: string; subscriberId: string }>(
      `delete from merged_support where feedback_id = any($1)
       returning target_id as "targetId", subscriber_id as "subscriberId"`,
      [feedbackIds],
    );
    await this.database.rows(
      `delete from feedback_support s
       using unnest($1::uuid[], $2::uuid[]) as lost (target_id, subscriber_id)
       where s.feedback_id = lost.target_id and s.subscriber_id = lost.subscriber_id and s.carried
         and not exists (select from merged_support m
           where m.target_id = lost.target_id and m.subscriber_id = lost.subscriber_id)`,
      [carried.map((one) => one.targetId), carried.map((one) => one.subscriberId)],
    );
    return this.database.rows(
      `delete from feedback_merge m where m.feedback_id = any($1) returning ${all}`,
      [feedbackIds],
    );
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { FeedbackClusterRow } from './feedback-cluster.row.ts';
import { FeedbackClusterMemberRow } from './feedback-cluster-member.row.ts';

const all = columns(FeedbackClusterRow, 'c');
const allOfMember = columns(FeedbackClusterMemberRow, 'm');

/** Which page of the clusters of a period. */
export interface ClusterPage {
  periodId: string;
  topicCode: string | null;
  /** Size and id of the last cluster of the page before. */
  after: { size: number; id: string } | null;
  limit: number;
}

export class FeedbackClusterRepository {
  constructor(private readonly database: Queryable) {}

  /** The largest first. Of a topic or not, a page is one stretch of an index. */
  list(page: ClusterPage): Promise<FeedbackClusterRow[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [`c.period_id = ${bind(page.periodId)}`];
    if (page.topicCode !== null) conditions.push(`c.topic_code = ${bind(page.topicCode)}`);
    if (page.after) {
      conditions.push(`(c.size, c.id) < (${bind(page.after.size)}, ${bind(page.after.id)})`);
    }
    return this.database.rows(
      `select ${all} from feedback_cluster c where ${conditions.join(' and ')}
       order by c.size desc, c.id desc limit ${bind(page.limit)}`,
      parameters,
    );
  }

  listByIds(ids: readonly string[]): Promise<FeedbackClusterRow[]> {
    return this.database.rows(`select ${all} from feedback_cluster c where c.id = any($1)`, [ids]);
  }

  listMemberships(feedbackIds: readonly string[]): Promise<FeedbackClusterMemberRow[]> {
    return this.database.rows(
      `select ${allOfMember} from feedback_cluster_member m where m.feedback_id = any($1)`,
      [feedbackIds],
    );
  }

  /** Members of each of these clusters, the earliest first, behind the cursor. */
  listMembers(
    clusterIds: readonly string[],
    page: { after: string | null; limit: number },
  ): Promise<FeedbackClusterMemberRow[]> {
    return this.database.rows(
      `select ${allOfMember} from unnest($1::uuid[]) as wanted (cluster_id) cross join lateral (
         select o.* from feedback_cluster_member o
         where o.cluster_id = wanted.cluster_id and ($2::uuid is null or o.feedback_id > $2)
         order by o.feedback_id limit $3) m
       order by m.cluster_id, m.feedback_id`,
      [clusterIds, page.after, page.limit],
    );
  }

  async insert(row: FeedbackClusterRow): Promise<void> {
    await this.database.rows(
      `insert into feedback_cluster (id, programme_id, period_id, topic_code, name, size, named_at_size)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [row.id, row.programmeId, row.periodId, row.topicCode, row.name, row.size, row.namedAtSize],
    );
  }

  async add(clusterId: string, feedbackIds: readonly string[]): Promise<void> {
    await this.database.rows(
      `with added as (
         insert into feedback_cluster_member (feedback_id, cluster_id)
         select id, $1 from unnest($2::uuid[]) as o (id)
         on conflict (feedback_id) do nothing returning feedback_id)
       update feedback_cluster set size = size + (select count(*) from added) where id = $1`,
      [clusterId, feedbackIds],
    );
  }

  async rename(
    clusterId: string,
    named: { name: string; topicCode: string; namedAtSize: number },
  ): Promise<void> {
    await this.database.rows(
      `update feedback_cluster set name = $2, topic_code = $3, named_at_size = $4 where id = $1`,
      [clusterId, named.name, named.topicCode, named.namedAtSize],
    );
  }

  /** Takes one out of its cluster; a cluster of one is none. */
  async leave(feedbackId: string): Promise<void> {
    await this.database.rows(
      `with gone as (
         delete from feedback_cluster_member where feedback_id = $1 returning cluster_id)
       update feedback_cluster c set size = c.size - 1 from gone where c.id = gone.cluster_id`,
      [feedbackId],
    );
  }

  async deleteWhereAlone(clusterIds: readonly string[]): Promise<void> {
    await this.database.rows(
      `with alone as (delete from feedback_cluster where id = any($1) and size < 2 returning id)
       delete from feedback_cluster_member m using alone where m.cluster_id = alone.id`,
      [clusterIds],
    );
  }
}

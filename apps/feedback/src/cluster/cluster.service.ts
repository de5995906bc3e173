import {
  type Connection,
  type Database,
  decodeCursor,
  isId,
  toConnection,
} from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { FeedbackClusterRepository } from './feedback-cluster.repository.ts';
import type { FeedbackClusterRow } from './feedback-cluster.row.ts';
import type { FeedbackClusterMemberRow } from './feedback-cluster-member.row.ts';

/** Clusters of the same matter, as moderators look through them. */
export class ClusterService {
  constructor(private readonly database: Database) {}

  /** Of one period, the largest first. @param page `after` as the page before gave it */
  async list(
    filter: { periodId: string; topic: string | null },
    page: { limit: number; after: string | null },
  ): Promise<Connection<FeedbackClusterRow>> {
    const after = readKey(decodeCursor(page.after, 2));
    const { periodId, topic } = filter;
    const canMatch = isId(periodId) && (topic === null || isWellFormedCode(topic));
    const wanted = { periodId, topicCode: topic, after, limit: page.limit + 1 };
    const clusters = new FeedbackClusterRepository(this.database);
    const rows = canMatch ? await clusters.list(wanted) : [];
    return toConnection(rows, page.limit, (row) => [row.size, row.id]);
  }

  listByIds(ids: readonly string[]): Promise<FeedbackClusterRow[]> {
    return new FeedbackClusterRepository(this.database).listByIds(wellFormedIds(ids));
  }

  listMemberships(feedbackIds: readonly string[]): Promise<FeedbackClusterMemberRow[]> {
    return new FeedbackClusterRepository(this.database).listMemberships(wellFormedIds(feedbackIds));
  }

  /** The earliest members of each, `limit` + 1 of them. */
  listMembers(
    clusterIds: readonly string[],
    page: { limit: number; after: string | null },
  ): Promise<FeedbackClusterMemberRow[]> {
    const behind = { ...page, limit: page.limit + 1 };
    return new FeedbackClusterRepository(this.database).listMembers(clusterIds, behind);
  }
}

/** A cursor is as hostile as any input. @throws GraphQLError */
function readKey(key: readonly string[] | null): { size: number; id: string } | null {
  if (key === null) return null;
  const [size = '', id = ''] = key;
  if (/^\d{1,9}$/.test(size) && isId(id)) return { size: Number(size), id };
  throw new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

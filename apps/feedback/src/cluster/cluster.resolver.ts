import {
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  RequiresScope,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Feedback, FeedbackConnection } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackCluster, FeedbackClusterConnection } from './cluster.type.ts';

@Resolver(() => FeedbackCluster)
export class ClusterResolver {
  @RequiresScope('feedback:moderate')
  @Query(() => FeedbackClusterConnection, {
    description:
      'Clusters of the same matter within a period, the largest first. For moderators, who merge what they find to be the same.',
  })
  feedbackClusters(
    @Arg('periodId', () => ID, { description: 'The period.' }) periodId: string,
    @Arg('topic', () => String, { nullable: true, description: 'Code of a topic.' })
    topic: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<FeedbackCluster>> {
    const page = { limit: pageSize(first), after: after ?? null };
    return context.clusters.list({ periodId, topic: topic ?? null }, page);
  }

  @RequiresScope('feedback:moderate')
  @Query(() => FeedbackCluster, {
    nullable: true,
    description: 'A cluster by its id; null where it is not there any more. For moderators.',
  })
  feedbackCluster(
    @Arg('id', () => ID, { description: 'The cluster.' }) id: string,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackCluster | null> {
    return context.clusterById.load(id);
  }

  @FieldResolver(() => FeedbackConnection, {
    description: 'Its opinions, the earliest first: what is merged is merged into that.',
  })
  async members(
    @Root() cluster: FeedbackCluster,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Feedback>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    const members = await context.membersByClusterId(page).load(cluster.id);
    const found = await Promise.all(
      members.map((member) => context.feedbackById.load(member.feedbackId)),
    );
    const rows = found.filter((row) => row !== null);
    return toConnection(rows, page.limit, (row) => [row.id]);
  }
}

@Resolver(() => Feedback)
export class ClusterOfFeedbackResolver {
  @RequiresScope('feedback:moderate')
  @FieldResolver(() => FeedbackCluster, {
    nullable: true,
    description:
      'The cluster of opinions that seem to be about the same matter; null where nothing is like it. For moderators.',
  })
  async cluster(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackCluster | null> {
    const membership = await context.membershipByFeedbackId.load(feedback.id);
    return membership && context.clusterById.load(membership.clusterId);
  }
}

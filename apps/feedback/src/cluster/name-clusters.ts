import { clusterName, type ShareOf } from '@chia-se/similarity';
import type { Transaction } from '@chia-se/subgraph-kit';
import { type ComparedFeedback, LikenessRepository } from '../copy/likeness.repository.ts';
import { FeedbackClusterRepository } from './feedback-cluster.repository.ts';
import type { FeedbackClusterRow } from './feedback-cluster.row.ts';

/** As many members as a name is made from: more do not change it. */
const read = 50;
/** A small cluster is named anew with each member, a large one as often as it has grown by a third. */
const smallSize = 20;
const growth = 4 / 3;
const longestName = 80;

/** Names clusters from what the public may read of their members, and gives each the topic of most of them. */
export async function nameClusters(
  tx: Transaction,
  clusterIds: readonly string[],
  shareOf: ShareOf,
): Promise<void> {
  const clusters = new FeedbackClusterRepository(tx);
  for (const cluster of (await clusters.listByIds(clusterIds)).filter(isOutOfDate)) {
    const members = await clusters.listMembers([cluster.id], { after: null, limit: read });
    const ids = members.map((member) => member.feedbackId);
    const texts = await new LikenessRepository(tx).listCompared(ids);
    const name = clusterName(texts.map(publicText), shareOf) ?? texts[0]?.redactedTitle;
    await clusters.rename(cluster.id, {
      name: (name ?? texts[0]?.title ?? '').slice(0, longestName).toWellFormed(),
      topicCode: mostCommon(texts.map((text) => text.topicCode)) ?? cluster.topicCode,
      namedAtSize: cluster.size,
    });
  }
}

function isOutOfDate({ size, namedAtSize }: FeedbackClusterRow): boolean {
  return size <= smallSize || size < namedAtSize || size >= namedAtSize * growth;
}

function publicText(text: ComparedFeedback): string {
  return `${text.redactedTitle ?? text.title}\n${text.redactedBody ?? text.body}`;
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

import type { EventHandlers } from '@chia-se/subgraph-kit';
import { FeedbackTrendRepository } from './feedback-trend.repository.ts';
import type { TrendMark } from './feedback-trend.row.ts';

const counted: readonly string[] = ['ADOPTED', 'DELIVERED', 'DECLINED'] satisfies TrendMark[];

/**
 * The aggregates follow the subgraph's own events, one after the other: a counter that every submission
 * had to write itself would make them wait for each other.
 */
export const trendHandlers: EventHandlers = {
  FeedbackSubmitted: ({ payload }, { tx }) =>
    new FeedbackTrendRepository(tx).count(payload.feedbackId, 'SUBMITTED', null),
  FeedbackRefiled: ({ payload }, { tx }) =>
    new FeedbackTrendRepository(tx).refile(payload.feedbackId),
  FeedbackAnswered: ({ payload, occurredAt }, { tx }) =>
    new FeedbackTrendRepository(tx).count(payload.feedbackId, 'ANSWERED', occurredAt),
  FeedbackStatusChanged: async ({ payload: { feedbackId, to, followedId } }, { tx }) => {
    // What is merged is counted by what it was merged into.
    if (followedId !== undefined || !counted.includes(to)) return;
    await new FeedbackTrendRepository(tx).count(feedbackId, to as TrendMark, null);
  },
};

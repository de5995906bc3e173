import type { EventPayload } from '@chia-se/events';
import type { EventHandlers, Transaction } from '@chia-se/subgraph-kit';
import { type FeedbackStatus, isPublic, publicStatuses } from '../feedback/feedback-status.ts';
import { FeedbackFollowRepository } from './feedback-follow.repository.ts';

const lowestId = '00000000-0000-0000-0000-000000000000';
/** Followers that one transaction tells: an opinion that a whole town follows blocks nothing else. */
export const followersAtOnce = 500;

/** Tells those who follow an opinion what is public of each change: its status and the answers. */
export const followHandlers: EventHandlers = {
  FeedbackStatusChanged: async ({ payload: { feedbackId, referenceCode, from, to } }, { tx }) => {
    // What became public just now nobody follows yet, and a way out of the public eye is the author's matter.
    if (!isPublic(from as FeedbackStatus) || !isPublic(to as FeedbackStatus)) return;
    await tellFollowers(tx, { feedbackId, referenceCode, status: to, answer: null }, lowestId);
  },
  FeedbackAnswered: ({ payload: { feedbackId, referenceCode, body } }, { tx }) =>
    tellFollowers(tx, { feedbackId, referenceCode, status: null, answer: body }, lowestId),
  FollowersTold: ({ payload: { through, ...news } }, { tx }) => tellFollowers(tx, news, through),
};

type News = Omit<EventPayload<'FollowersTold'>, 'through'>;

async function tellFollowers(tx: Transaction, news: News, behind: string): Promise<void> {
  const followers = await new FeedbackFollowRepository(tx).listFollowers(
    news.feedbackId,
    publicStatuses,
    behind,
    followersAtOnce,
  );
  for (const subscriberId of followers) {
    await tx.publish('FollowedFeedbackChanged', { ...news, subscriberId });
  }
  const through = followers.length === followersAtOnce ? followers.at(-1) : undefined;
  if (through !== undefined) await tx.publish('FollowersTold', { ...news, through });
}

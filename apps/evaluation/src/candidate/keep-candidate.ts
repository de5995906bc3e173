import type { EventPayload } from '@chia-se/events';
import { fold } from '@chia-se/locale';
import type { Transaction } from '@chia-se/subgraph-kit';
import { ConflictRepository } from '../conflict/conflict.repository.ts';
import { releaseByRule } from '../conflict/release-by-rule.ts';
import { sha256 } from '../decision-record/sha256.ts';
import { preScore } from '../shortlist/shortlist-rule.ts';
import { CandidateRepository } from './candidate.repository.ts';

/**
 * Screening let an opinion pass: it can be judged. Heard again, or after a newer event of the same
 * opinion, nothing changes; accepted again after a withdrawal, it is back.
 */
export async function keepCandidate(
  tx: Transaction,
  event: EventPayload<'FeedbackAccepted'>,
  occurredAt: Date,
  now: Date,
): Promise<void> {
  await new ConflictRepository(tx).lockRoundsOf({ feedbackId: event.feedbackId });
  const candidates = new CandidateRepository(tx);
  const early = await candidates.takeEarlyWithdrawal(event.feedbackId);
  await candidates.upsert({
    feedbackId: event.feedbackId,
    subscriberId: event.subscriberId,
    periodId: event.periodId,
    topic: event.topic,
    title: event.title,
    body: event.body,
    submittedAt: new Date(event.submittedAt),
    acceptedAt: occurredAt,
    withdrawnAt: early !== null && early > occurredAt ? early : null,
    preScore: preScore(event.title, event.body),
    textHash: sha256(fold(`${event.title}\n${event.body}`)),
    moderatorIds: event.moderatorIds ?? [],
  });
  await releaseByRule(tx, { feedbackId: event.feedbackId }, now);
}

/**
 * An opinion was held, rejected or merged: it is out of every round that is not finalised. A finalised
 * round keeps its own copy of the outcome and does not change.
 */
export async function withdrawCandidate(
  tx: Transaction,
  event: EventPayload<'FeedbackWithdrawn'>,
  occurredAt: Date,
): Promise<void> {
  const candidates = new CandidateRepository(tx);
  if (await candidates.withdraw(event.feedbackId, occurredAt)) return;
  await candidates.keepEarlyWithdrawal(event.feedbackId, occurredAt);
}

/**
 * Judges read what the public reads. What the text counted for when it was accepted stays: nobody loses
 * a place for words that a moderator took out.
 */
export function redactCandidate(
  tx: Transaction,
  { feedbackId, title, body }: EventPayload<'FeedbackRedacted'>,
): Promise<void> {
  return new CandidateRepository(tx).updateText(feedbackId, { title, body });
}

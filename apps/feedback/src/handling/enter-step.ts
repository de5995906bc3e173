import type { Transaction } from '@chia-se/subgraph-kit';
import type { FeedbackStatus } from '../feedback/feedback-status.ts';
import { standardHours } from '../service-level/standard-hours.ts';
import { HandlingRepository } from './handling.repository.ts';

/** Opinions have come to a status: in the transaction of the change their clock starts anew, or stops. */
export function enterStep(
  tx: Transaction,
  feedbackIds: readonly string[],
  status: FeedbackStatus,
  since: Date,
): Promise<void> {
  const step = { status, since, standardHours: standardHours(status) };
  return new HandlingRepository(tx).enter(feedbackIds, step);
}

/**
 * The author heard something while the opinion stays where it is: it may be silent again until the
 * promised date, or for as long as the step allows. What waits for nobody stays so.
 */
export function keepStep(
  tx: Transaction,
  feedbackId: string,
  heard: { status: FeedbackStatus; heardAt: Date; dueAt: Date | null },
): Promise<void> {
  const allowed = standardHours(heard.status);
  if (allowed === null) return Promise.resolve();
  return new HandlingRepository(tx).extend(feedbackId, { ...heard, standardHours: allowed });
}

import { FeedbackStatus } from '../feedback/feedback-status.ts';

/**
 * Hours within which the carrier takes the next step, where a topic has no service level of its own.
 * A status that is not here waits for nobody at the carrier.
 */
const standard: Readonly<Partial<Record<FeedbackStatus, number>>> = {
  RECEIVED: 24,
  HELD: 48,
  ACKNOWLEDGED: 72,
  IN_PROGRESS: 240,
  ADOPTED: 720,
};

/** The statuses in which an opinion waits for the carrier, in the order of handling. */
export const waitingStatuses = Object.keys(standard) as FeedbackStatus[];

/** `null` where nobody is waited for. */
export function standardHours(status: FeedbackStatus): number | null {
  return standard[status] ?? null;
}

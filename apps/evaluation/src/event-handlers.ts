import type { EventHandlers } from '@chia-se/subgraph-kit';
import { keepCandidate, redactCandidate, withdrawCandidate } from './candidate/keep-candidate.ts';
import { keepJudge } from './judge/keep-judge.ts';
import { freezeRulesOf } from './period/keep-period.ts';
import { PeriodRepository } from './period/period.repository.ts';

/** What evaluation does when something happens elsewhere. All of it may be heard twice. */
export const eventHandlers: EventHandlers = {
  StaffMemberChanged: ({ payload, occurredAt }, { tx, clock }) =>
    keepJudge(tx, payload, occurredAt, clock()),
  PeriodOpened: ({ payload }, { tx, clock }) => freezeRulesOf(tx, payload, clock()),
  PeriodClosed: ({ payload }, { tx }) =>
    new PeriodRepository(tx).close(payload.periodId, new Date(payload.closedAt)),
  FeedbackAccepted: ({ payload, occurredAt }, { tx, clock }) =>
    keepCandidate(tx, payload, occurredAt, clock()),
  FeedbackRedacted: ({ payload }, { tx }) => redactCandidate(tx, payload),
  FeedbackWithdrawn: ({ payload, occurredAt }, { tx }) =>
    withdrawCandidate(tx, payload, occurredAt),
};

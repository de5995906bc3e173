import type { EventHandlers } from '@chia-se/subgraph-kit';
import { holdClaims } from './claim-hold/hold-claims.ts';
import { planPrizesOf } from './prize-plan/prize-plan.service.ts';
import { keepRanking } from './round/keep-ranking.ts';
import { StaffSubscriptionRepository } from './staff-subscription/staff-subscription.repository.ts';
import { SubscriptionOwnerRepository } from './subscription-owner/subscription-owner.repository.ts';
import { keepPublicationConsent } from './winner/keep-publication-consent.ts';
import { WithdrawnFeedbackRepository } from './withdrawn-feedback/withdrawn-feedback.repository.ts';

/** What rewards does when something happens elsewhere. All of it may be heard twice. */
export const eventHandlers: EventHandlers = {
  SubscriberRegistered: async ({ payload: { subscriberId, ownerKey } }, { tx }) => {
    if (ownerKey) await new SubscriptionOwnerRepository(tx).upsert({ subscriberId, ownerKey });
  },
  SubscriptionOwnerVerified: ({ payload }, { tx }) =>
    new SubscriptionOwnerRepository(tx).upsert(payload),
  PeriodOpened: ({ payload }, { tx, clock }) => planPrizesOf(tx, payload, clock()),
  RoundFinalised: ({ payload }, { tx }) => keepRanking(tx, payload),
  ConsentChanged: ({ payload }, { tx, clock }) => keepPublicationConsent(tx, payload, clock()),
  FeedbackWithdrawn: ({ payload }, { tx, clock }) =>
    new WithdrawnFeedbackRepository(tx).insert(payload.feedbackId, clock()),
  FeedbackAccepted: ({ payload }, { tx }) =>
    new WithdrawnFeedbackRepository(tx).delete(payload.feedbackId),
  NumberHoldingChanged: ({ payload }, { tx }) => holdClaims(tx, payload),
  StaffMemberChanged: ({ payload: { staffId, subscriberId, active } }, { tx }) =>
    new StaffSubscriptionRepository(tx).upsert({ staffId, subscriberId, active }),
};

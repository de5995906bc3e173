import { formatDate } from '@chia-se/locale';
import type { Clock, EventHandlers, Transaction } from '@chia-se/subgraph-kit';
import { planDeliveries } from '../notification-delivery/plan-deliveries.ts';
import { NotificationRepository } from './notification.repository.ts';
import type { NotificationRow } from './notification.row.ts';
import { NotificationKind } from './notification.type.ts';

/** Tells authors and winners what happened elsewhere. */
export const notificationHandlers: EventHandlers = {
  FeedbackEntered: (event, context) =>
    tell(context, event, NotificationKind.FEEDBACK_ENTERED, event.payload.feedbackId, {
      code: event.payload.referenceCode,
      title: event.payload.title,
    }),
  FeedbackStatusChanged: (event, context) =>
    tell(context, event, NotificationKind.FEEDBACK_STATUS_CHANGED, event.payload.feedbackId, {
      code: event.payload.referenceCode,
      status: event.payload.to,
      note: event.payload.note ?? '',
    }),
  FeedbackRedacted: (event, context) =>
    tell(context, event, NotificationKind.FEEDBACK_REDACTED, event.payload.feedbackId, {
      code: event.payload.referenceCode,
      reason: event.payload.reason,
    }),
  FeedbackAnswered: (event, context) =>
    tell(context, event, NotificationKind.FEEDBACK_ANSWERED, event.payload.feedbackId, {
      code: event.payload.referenceCode,
      answer: event.payload.body,
    }),
  FollowedFeedbackChanged: (event, context) => {
    const { feedbackId, referenceCode, status, answer } = event.payload;
    return answer === null
      ? tell(context, event, NotificationKind.FOLLOWED_FEEDBACK_CHANGED, feedbackId, {
          code: referenceCode,
          status: status ?? '',
        })
      : tell(context, event, NotificationKind.FOLLOWED_FEEDBACK_ANSWERED, feedbackId, {
          code: referenceCode,
          answer,
        });
  },
  AppealAnswered: (event, context) =>
    tell(context, event, NotificationKind.APPEAL_ANSWERED, event.payload.feedbackId, {
      answer: event.payload.answer,
    }),
  AwardAnnounced: (event, context) =>
    tell(context, event, NotificationKind.AWARD_ANNOUNCED, event.payload.awardId, {
      prize: event.payload.prizeName,
      claimBy: formatDate(new Date(event.payload.claimBy)),
    }),
  AwardDisqualified: (event, context) =>
    tell(context, event, NotificationKind.AWARD_DISQUALIFIED, event.payload.awardId, {
      prize: event.payload.prizeName,
      reason: event.payload.reason,
    }),
  GiftSubstituted: (event, context) =>
    tell(context, event, NotificationKind.GIFT_SUBSTITUTED, event.payload.awardId, {
      prize: event.payload.prizeName,
      lost: event.payload.lostGift,
      substitute: event.payload.substitute,
    }),
  AwardFulfilled: (event, context) =>
    tell(context, event, NotificationKind.AWARD_FULFILLED, event.payload.awardId, {
      prize: event.payload.prizeName,
    }),
};

async function tell(
  { tx, clock }: { tx: Transaction; clock: Clock },
  event: { id: string; occurredAt: Date; payload: { subscriberId: string } },
  kind: NotificationKind,
  subjectId: string,
  parameters: NotificationRow['parameters'],
): Promise<void> {
  const notification: NotificationRow = {
    id: event.id,
    subscriberId: event.payload.subscriberId,
    kind,
    parameters,
    subjectId,
    createdAt: event.occurredAt,
    readAt: null,
  };
  const isNew = await new NotificationRepository(tx).insertOnce(notification);
  if (isNew) await planDeliveries(tx, notification, clock());
}

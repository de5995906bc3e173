import { defineSubgraph } from '@chia-se/subgraph-kit';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { ConsentEntryRow } from './consent/consent.row.ts';
import { DataReceiptRow } from './data-request/data-receipt.row.ts';
import { dataRequestHandlers } from './data-request/data-request.handlers.ts';
import {
  DataRequestResolver,
  SubscriberDataRequestsResolver,
} from './data-request/data-request.resolver.ts';
import { DataRequestRow } from './data-request/data-request.row.ts';
import { personalData } from './data-request/personal-data.ts';
import { EmailAddressRow } from './email-address/email-address.row.ts';
import { FailedEventResolver } from './failed-event/failed-event.resolver.ts';
import { handOverCodeHandlers } from './hand-over-code/hand-over-code.handlers.ts';
import { MembershipResolver } from './membership/membership.resolver.ts';
import { CreateSubscriber1760000000000 } from './migrations/1760000000000-create-subscriber.ts';
import { CreateSignIn1760000001000 } from './migrations/1760000001000-create-sign-in.ts';
import { CreateStaff1760000002000 } from './migrations/1760000002000-create-staff.ts';
import { CreateNotification1760000003000 } from './migrations/1760000003000-create-notification.ts';
import { KeepResponsibilities1764000000001 } from './migrations/1764000000001-keep-responsibilities.ts';
import { CreateDelivery1764000000010 } from './migrations/1764000000010-create-delivery.ts';
import { CreateDataRequest1764000000020 } from './migrations/1764000000020-create-data-request.ts';
import { IndexStaffDecisions1764000000030 } from './migrations/1764000000030-index-staff-decisions.ts';
import { IndexSubscriberNames1764803017000 } from './migrations/1764803017000-index-subscriber-names.ts';
import { CreateSubscriptionOwner1764968204713 } from './migrations/1764968204713-create-subscription-owner.ts';
import { notificationHandlers } from './notification/notification.handlers.ts';
import {
  NotificationResolver,
  SubscriberNotificationsResolver,
} from './notification/notification.resolver.ts';
import { NotificationRow } from './notification/notification.row.ts';
import { DeliveryResolver } from './notification-delivery/notification-delivery.resolver.ts';
import { DeliveryRow } from './notification-delivery/notification-delivery.row.ts';
import { NotificationChoiceRow } from './notification-preferences/notification-choice.row.ts';
import {
  NotificationPreferencesResolver,
  SubscriberPreferencesResolver,
} from './notification-preferences/notification-preferences.resolver.ts';
import { NotificationScheduleRow } from './notification-preferences/notification-schedule.row.ts';
import { PushDeviceRow } from './push-device/push-device.row.ts';
import { SessionResolver } from './session/session.resolver.ts';
import { SessionRow } from './session/session.row.ts';
import { type Settings, settings } from './settings.ts';
import { CodeRequestRow } from './sign-in-code/code-request.row.ts';
import { SignInCodeResolver } from './sign-in-code/sign-in-code.resolver.ts';
import { SignInCodeRow } from './sign-in-code/sign-in-code.row.ts';
import { SentMessageRow } from './sms/sent-message.row.ts';
import { SmsResolver } from './sms/sms.resolver.ts';
import { StaffDecisionResolver } from './staff-decision/staff-decision.resolver.ts';
import { StaffDecisionRow } from './staff-decision/staff-decision.row.ts';
import { staffMemberReference } from './staff-member/staff-member.reference.ts';
import { StaffMemberResolver } from './staff-member/staff-member.resolver.ts';
import { StaffMemberRow } from './staff-member/staff-member.row.ts';
import { LookUpResolver } from './subscriber/look-up.resolver.ts';
import { NumberHoldingRow } from './subscriber/number-holding.row.ts';
import { subscriberReference } from './subscriber/subscriber.reference.ts';
import { SubscriberResolver } from './subscriber/subscriber.resolver.ts';
import { SubscriberRow } from './subscriber/subscriber.row.ts';
import { SubscribersContext } from './subscribers-context.ts';
import { closeResources, openResources, type Resources } from './subscribers-resources.ts';
import { SubscriptionOwnerResolver } from './subscription-owner/subscription-owner.resolver.ts';
import { SubscriptionOwnerRow } from './subscription-owner/subscription-owner.row.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

/** Who somebody is: subscriptions, numbers, consents, sign-in, staff and notifications. */
export const subscribers = defineSubgraph<SubscribersContext, Settings, Resources>({
  name: 'subscribers',
  resolvers: [
    SubscriberResolver,
    LookUpResolver,
    SubscriptionOwnerResolver,
    ConsentResolver,
    MembershipResolver,
    NotificationResolver,
    SubscriberNotificationsResolver,
    NotificationPreferencesResolver,
    SubscriberPreferencesResolver,
    DeliveryResolver,
    DataRequestResolver,
    SubscriberDataRequestsResolver,
    SignInCodeResolver,
    SessionResolver,
    SmsResolver,
    StaffMemberResolver,
    StaffDecisionResolver,
    FailedEventResolver,
    ViewerResolver,
  ],
  references: { Subscriber: subscriberReference, StaffMember: staffMemberReference },
  rows: [
    SubscriberRow,
    NumberHoldingRow,
    SubscriptionOwnerRow,
    ConsentEntryRow,
    SignInCodeRow,
    CodeRequestRow,
    SessionRow,
    SentMessageRow,
    StaffMemberRow,
    StaffDecisionRow,
    NotificationRow,
    DeliveryRow,
    NotificationChoiceRow,
    NotificationScheduleRow,
    EmailAddressRow,
    PushDeviceRow,
    DataRequestRow,
    DataReceiptRow,
  ],
  migrations: [
    CreateSubscriber1760000000000,
    CreateSignIn1760000001000,
    CreateStaff1760000002000,
    CreateNotification1760000003000,
    KeepResponsibilities1764000000001,
    CreateDelivery1764000000010,
    CreateDataRequest1764000000020,
    IndexStaffDecisions1764000000030,
    IndexSubscriberNames1764803017000,
    CreateSubscriptionOwner1764968204713,
  ],
  handlers: ({ settings, resources }) => ({
    ...notificationHandlers,
    ...dataRequestHandlers,
    ...handOverCodeHandlers(settings.SUBSCRIBERS_PRIVATE_KEY, resources.sending.sms),
  }),
  personalData,
  settings,
  open: openResources,
  close: closeResources,
  ready: ({ settings }) => {
    if (settings.SMS_DELIVERY === 'none') throw new Error('No SMS gateway is configured.');
  },
  context: (request, runtime) => new SubscribersContext(request, runtime),
});

import {
  type Loader,
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
} from '@chia-se/subgraph-kit';
import type { ConsentEntryRow } from './consent/consent.row.ts';
import { ConsentService } from './consent/consent.service.ts';
import type { DataReceiptRow } from './data-request/data-receipt.row.ts';
import type { DataRequestRow } from './data-request/data-request.row.ts';
import { DataRequestService } from './data-request/data-request.service.ts';
import type { EmailAddressRow } from './email-address/email-address.row.ts';
import { EmailAddressService } from './email-address/email-address.service.ts';
import { FailedEventService } from './failed-event/failed-event.service.ts';
import type { MembershipTier } from './membership/membership.type.ts';
import type { NotificationRow } from './notification/notification.row.ts';
import { NotificationService } from './notification/notification.service.ts';
import type { DeliveryRow } from './notification-delivery/notification-delivery.row.ts';
import { DeliveryService } from './notification-delivery/notification-delivery.service.ts';
import type { PromptSending } from './notification-delivery/prompt-sending.ts';
import {
  NotificationPreferencesService,
  type PreferencesRow,
} from './notification-preferences/notification-preferences.service.ts';
import type { PushDeviceRow } from './push-device/push-device.row.ts';
import { PushDeviceService } from './push-device/push-device.service.ts';
import { SessionService } from './session/session.service.ts';
import type { Settings } from './settings.ts';
import { SignInCodeService } from './sign-in-code/sign-in-code.service.ts';
import { SignInAs } from './sign-in-code/sign-in-code.type.ts';
import type { LocalOutbox } from './sms/local-outbox.ts';
import { StaffDecisionService } from './staff-decision/staff-decision.service.ts';
import type { StaffMemberRow } from './staff-member/staff-member.row.ts';
import { StaffMemberService } from './staff-member/staff-member.service.ts';
import { LookUpService } from './subscriber/look-up.service.ts';
import { NumberService } from './subscriber/number.service.ts';
import type { NumberHoldingRow } from './subscriber/number-holding.row.ts';
import type { SubscriberRow } from './subscriber/subscriber.row.ts';
import { SubscriberService } from './subscriber/subscriber.service.ts';
import type { Resources } from './subscribers-resources.ts';
import { SubscriptionOwnerService } from './subscription-owner/subscription-owner.service.ts';

/** Services and loaders of one request. */
export class SubscribersContext extends RequestContext {
  readonly subscribers: SubscriberService;
  readonly numbers: NumberService;
  readonly lookUps: LookUpService;
  readonly subscriptionOwners: SubscriptionOwnerService;
  readonly consents: ConsentService;
  readonly staff: StaffMemberService;
  readonly signInCodes: SignInCodeService;
  readonly sessions: SessionService;
  readonly notifications: NotificationService;
  readonly preferences: NotificationPreferencesService;
  readonly emailAddresses: EmailAddressService;
  readonly pushDevices: PushDeviceService;
  readonly deliveries: DeliveryService;
  readonly dataRequests: DataRequestService;
  readonly decisions: StaffDecisionService;
  readonly failedEvents: FailedEventService;
  readonly sms: PromptSending | null;
  readonly email: PromptSending | null;
  readonly localOutbox: LocalOutbox | null;
  /** What a browser signs up with; `null` where no messages go to browsers. */
  readonly pushPublicKey: string | null;

  constructor(
    request: SubgraphRequest,
    { database, bus, clock, settings, resources }: Runtime<Settings, Resources>,
  ) {
    super(request);
    const anyNumber = settings.SUBSCRIBER_SIGN_UP === 'any-number';
    this.subscribers = new SubscriberService(database, clock, anyNumber);
    this.numbers = new NumberService(database, clock);
    this.lookUps = new LookUpService(database, clock);
    this.subscriptionOwners = new SubscriptionOwnerService(
      database,
      clock,
      settings.OWNER_HASH_KEY,
    );
    this.consents = new ConsentService(database, clock);
    this.staff = new StaffMemberService(database, clock);
    this.notifications = new NotificationService(database, clock);
    this.failedEvents = new FailedEventService(database, bus, clock);
    const { sms, email, outbox, pushPublicKey } = resources.sending;
    this.sms = sms;
    this.email = email;
    this.localOutbox = outbox;
    this.pushPublicKey = pushPublicKey;
    this.decisions = new StaffDecisionService(database);
    this.dataRequests = new DataRequestService({
      database,
      clock,
      subgraphs: settings.PERSONAL_DATA_SUBGRAPHS,
      exportWithinDays: settings.DATA_EXPORT_WITHIN_DAYS,
      erasureWithinDays: settings.DATA_ERASURE_WITHIN_DAYS,
    });
    this.preferences = new NotificationPreferencesService(database);
    this.deliveries = new DeliveryService(database, clock);
    this.pushDevices = new PushDeviceService(
      database,
      clock,
      pushPublicKey === null ? null : settings.PUSH_SERVICES,
    );
    this.emailAddresses = new EmailAddressService({
      database,
      clock,
      email,
      hashKey: resources.codeHashKey,
    });
    this.signInCodes = new SignInCodeService({
      database,
      clock,
      settings,
      sms,
      hashKey: resources.codeHashKey,
      mayReceive: async (phoneNumber, signInAs) =>
        signInAs === SignInAs.STAFF
          ? (await this.staff.findActiveByNumber(phoneNumber)) !== null
          : this.subscribers.isKnown(phoneNumber),
    });
    this.sessions = new SessionService({
      database,
      clock,
      tokens: resources.tokens,
      codes: this.signInCodes,
      subscribers: this.subscribers,
    });
    this.tierBySubscriberId = loaderByKey(
      async (ids) =>
        [...(await resources.loyalty.tiersOf(ids))].map(([id, tier]) => ({ id, tier })),
      (row) => row.id,
    );
  }

  readonly subscriberById: Loader<string, SubscriberRow | null> = loaderByKey(
    (ids) => this.subscribers.listByIds(ids),
    (row) => row.id,
  );
  readonly subscriberByMemberId: Loader<string, SubscriberRow | null> = loaderByKey(
    (ids) => this.subscribers.listByMemberIds(ids),
    (row) => row.memberId,
  );
  readonly staffMemberById: Loader<string, StaffMemberRow | null> = loaderByKey(
    (ids) => this.staff.listByIds(ids),
    (row) => row.id,
  );
  readonly numbersBySubscriberId: Loader<string, NumberHoldingRow[]> = loaderByGroup(
    (ids) => this.numbers.list(ids),
    (row) => row.subscriberId,
  );
  readonly consentsBySubscriberId: Loader<string, ConsentEntryRow[]> = loaderByGroup(
    (ids) => this.consents.listCurrent(ids),
    (row) => row.subscriberId,
  );
  readonly unreadBySubscriberId: Loader<string, { subscriberId: string; unread: number } | null> =
    loaderByKey(
      (ids) => this.notifications.countUnread(ids),
      (row) => row.subscriberId,
    );
  readonly preferencesBySubscriberId: Loader<string, PreferencesRow | null> = loaderByKey(
    (ids) => this.preferences.list(ids),
    (row) => row.subscriberId,
  );
  readonly emailAddressBySubscriberId: Loader<string, EmailAddressRow | null> = loaderByKey(
    (ids) => this.emailAddresses.list(ids),
    (row) => row.subscriberId,
  );
  readonly pushDevicesBySubscriberId: Loader<string, PushDeviceRow[]> = loaderByGroup(
    (ids) => this.pushDevices.list(ids),
    (row) => row.subscriberId,
  );
  readonly receiptsByRequestId: Loader<string, DataReceiptRow[]> = loaderByGroup(
    (ids) => this.dataRequests.listReceipts(ids),
    (row) => row.requestId,
  );
  readonly #pages = new Map<string, Loader<string, { subscriberId: string }[]>>();

  notificationsBySubscriberId(
    limit: number,
    beforeId: string | null,
  ): Loader<string, NotificationRow[]> {
    return this.#page(`notifications ${limit} ${beforeId}`, (ids) =>
      this.notifications.list(ids, limit, beforeId),
    );
  }

  deliveriesBySubscriberId(limit: number, beforeId: string | null): Loader<string, DeliveryRow[]> {
    return this.#page(`deliveries ${limit} ${beforeId}`, (ids) =>
      this.deliveries.list(ids, limit, beforeId),
    );
  }

  dataRequestsBySubscriberId(
    limit: number,
    beforeId: string | null,
  ): Loader<string, DataRequestRow[]> {
    return this.#page(`data requests ${limit} ${beforeId}`, (ids) =>
      this.dataRequests.list(ids, limit, beforeId),
    );
  }

  /** A loader for each page that the request asks of many subscribers. */
  #page<Row extends { subscriberId: string }>(
    page: string,
    list: (ids: readonly string[]) => Promise<Row[]>,
  ): Loader<string, Row[]> {
    const loader = this.#pages.get(page) ?? loaderByGroup(list, (row) => row.subscriberId);
    this.#pages.set(page, loader);
    return loader as Loader<string, Row[]>;
  }

  readonly tierBySubscriberId: Loader<string, { id: string; tier: MembershipTier } | null>;
}

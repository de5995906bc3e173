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
import { FailedEventService } from './failed-event/failed-event.service.ts';
import type { MembershipTier } from './membership/membership.type.ts';
import type { NotificationRow } from './notification/notification.row.ts';
import { NotificationService } from './notification/notification.service.ts';
import { SessionService } from './session/session.service.ts';
import type { Settings } from './settings.ts';
import { SignInCodeService } from './sign-in-code/sign-in-code.service.ts';
import { SignInAs } from './sign-in-code/sign-in-code.type.ts';
import type { LocalOutbox } from './sms/local-outbox.ts';
import type { SmsDelivery } from './sms/sms-delivery.ts';
import type { StaffMemberRow } from './staff-member/staff-member.row.ts';
import { StaffMemberService } from './staff-member/staff-member.service.ts';
import { NumberService } from './subscriber/number.service.ts';
import type { NumberHoldingRow } from './subscriber/number-holding.row.ts';
import type { SubscriberRow } from './subscriber/subscriber.row.ts';
import { SubscriberService } from './subscriber/subscriber.service.ts';
import type { Resources } from './subscribers-resources.ts';

/** Services and loaders of one request. */
export class SubscribersContext extends RequestContext {
  readonly subscribers: SubscriberService;
  readonly numbers: NumberService;
  readonly consents: ConsentService;
  readonly staff: StaffMemberService;
  readonly signInCodes: SignInCodeService;
  readonly sessions: SessionService;
  readonly notifications: NotificationService;
  readonly failedEvents: FailedEventService;
  readonly sms: SmsDelivery | null;
  readonly localOutbox: LocalOutbox | null;

  constructor(
    request: SubgraphRequest,
    { database, bus, clock, settings, resources }: Runtime<Settings, Resources>,
  ) {
    super(request);
    const anyNumber = settings.SUBSCRIBER_SIGN_UP === 'any-number';
    this.subscribers = new SubscriberService(database, clock, anyNumber);
    this.numbers = new NumberService(database, clock);
    this.consents = new ConsentService(database, clock);
    this.staff = new StaffMemberService(database, clock);
    this.notifications = new NotificationService(database, clock);
    this.failedEvents = new FailedEventService(database, bus, clock);
    this.sms = resources.sms;
    this.localOutbox = resources.localOutbox;
    this.signInCodes = new SignInCodeService({
      database,
      clock,
      settings,
      sms: resources.sms,
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
  readonly #notificationPages = new Map<string, Loader<string, NotificationRow[]>>();

  /** A loader for each page that the request asks of many subscribers. */
  notificationsBySubscriberId(
    limit: number,
    beforeId: string | null,
  ): Loader<string, NotificationRow[]> {
    const page = `${limit} ${beforeId}`;
    const loader =
      this.#notificationPages.get(page) ??
      loaderByGroup(
        (ids: readonly string[]) => this.notifications.list(ids, limit, beforeId),
        (row) => row.subscriberId,
      );
    this.#notificationPages.set(page, loader);
    return loader;
  }

  readonly tierBySubscriberId: Loader<string, { id: string; tier: MembershipTier } | null>;
}

import {
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
} from '@chia-se/subgraph-kit';
import { ConsentService } from './consent/consent.service.ts';
import type { Settings } from './settings.ts';
import { SubscriberService } from './subscriber/subscriber.service.ts';

/** Services and loaders of one request. */
export class SubscribersContext extends RequestContext {
  readonly subscribers;
  readonly consents;

  constructor(request: SubgraphRequest, { database, clock }: Runtime<Settings, undefined>) {
    super(request);
    this.subscribers = new SubscriberService(database, clock);
    this.consents = new ConsentService(database, clock);
  }

  readonly subscriberById = loaderByKey(
    (ids: readonly string[]) => this.subscribers.listByIds(ids),
    (row) => row.id,
  );
  readonly subscriberByMemberId = loaderByKey(
    (ids: readonly string[]) => this.subscribers.listByMemberIds(ids),
    (row) => row.memberId,
  );
  readonly consentsBySubscriberId = loaderByGroup(
    (ids: readonly string[]) => this.consents.listCurrent(ids),
    (row) => row.subscriberId,
  );
}

import { defineSubgraph } from '@chia-se/subgraph-kit';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { ConsentEntryRow } from './consent/consent.row.ts';
import { CreateSubscriber1760000000000 } from './migrations/1760000000000-create-subscriber.ts';
import { type Settings, settings } from './settings.ts';
import { NumberHoldingRow } from './subscriber/number-holding.row.ts';
import { subscriberReference } from './subscriber/subscriber.reference.ts';
import { SubscriberResolver } from './subscriber/subscriber.resolver.ts';
import { SubscriberRow } from './subscriber/subscriber.row.ts';
import { SubscribersContext } from './subscribers-context.ts';

/** Who somebody is: subscriptions, numbers, consents, sign-in, staff and notifications. */
export const subscribers = defineSubgraph<SubscribersContext, Settings>({
  name: 'subscribers',
  resolvers: [SubscriberResolver, ConsentResolver],
  references: { Subscriber: subscriberReference },
  rows: [SubscriberRow, NumberHoldingRow, ConsentEntryRow],
  migrations: [CreateSubscriber1760000000000],
  settings,
  context: (request, runtime) => new SubscribersContext(request, runtime),
});

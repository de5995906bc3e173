import type { SubscribersContext } from '../subscribers-context.ts';
import type { SubscriberRow } from './subscriber.row.ts';

/** Finds a subscriber by either key. */
export function subscriberReference(
  reference: { id?: string; memberId?: string },
  context: SubscribersContext,
): Promise<SubscriberRow | null> {
  if (reference.id !== undefined) return context.subscriberById.load(reference.id);
  return context.subscriberByMemberId.load(reference.memberId ?? '');
}

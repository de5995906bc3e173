import {
  answer,
  decodeIdCursor,
  OwnerOrSighted,
  pageSize,
  RequiresScope,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RetryDeliveryInput } from './notification-delivery.input.ts';
import {
  DeliveryStatus,
  NotificationDeliveryConnection,
  RetryDeliveryPayload,
} from './notification-delivery.type.ts';

@Resolver(() => Subscriber)
export class DeliveryResolver {
  @OwnerOrSighted('subscriber:read')
  @FieldResolver(() => NotificationDeliveryConnection, {
    nullable: true,
    description: 'What was sent to the subscriber outside the app, the newest first.',
  })
  async deliveries(
    @Root() subscriber: Subscriber,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const page = context.deliveriesBySubscriberId(limit + 1, decodeIdCursor(after));
    return toConnection(await page.load(subscriber.id), limit, (row) => [row.id]);
  }

  @RequiresScope('event:retry')
  @Query(() => NotificationDeliveryConnection, {
    description: 'Deliveries of one status, the newest first. Staff only.',
  })
  async deliveriesByStatus(
    @Arg('status', () => DeliveryStatus, { description: 'How far they have come.' })
    status: DeliveryStatus,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const beforeId = decodeIdCursor(after);
    const rows = await context.deliveries.listByStatus(status, limit + 1, beforeId);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  @RequiresScope('event:retry')
  @Mutation(() => RetryDeliveryPayload, {
    description: 'Tries again what failed or never arrived. Staff only; it stands on the trail.',
  })
  retryDelivery(
    @Arg('input', () => RetryDeliveryInput, { description: 'Which.' })
    { deliveryId }: RetryDeliveryInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      delivery: await context.deliveries.retry(deliveryId, context.staffId()),
    }));
  }
}

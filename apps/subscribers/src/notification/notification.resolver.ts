import { type Message, say } from '@chia-se/locale';
import {
  answer,
  decodeIdCursor,
  OwnerOr,
  pageSize,
  SignedIn,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import type { NotificationRow } from './notification.row.ts';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  Notification,
  NotificationConnection,
} from './notification.type.ts';
import { notificationTexts, statusNames } from './notification-texts.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => String, { description: 'One line, in the language of the request.' })
  title(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): string {
    return fill(notificationTexts[row.kind].title, row, context);
  }

  @FieldResolver(() => String, { description: 'The text, in the language of the request.' })
  body(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): string {
    return fill(notificationTexts[row.kind].body, row, context);
  }

  @SignedIn()
  @Mutation(() => MarkNotificationsReadPayload, {
    description: 'Marks your own notifications as read. Subscribers only.',
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' })
    { ids }: MarkNotificationsReadInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      marked: await context.notifications.markRead(context.subscriberId(), ids),
    }));
  }
}

function fill(message: Message, row: NotificationRow, { language }: SubscribersContext): string {
  const { status } = row.parameters;
  const name = status === undefined ? undefined : statusNames[status]?.[language];
  return say(message, language, { ...row.parameters, ...(name ? { status: name } : {}) }).trim();
}

@Resolver(() => Subscriber)
export class SubscriberNotificationsResolver {
  @OwnerOr('subscriber:read')
  @FieldResolver(() => NotificationConnection, {
    nullable: true,
    description: 'What the subscriber was told, the newest first.',
  })
  async notifications(
    @Root() subscriber: Subscriber,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const beforeId = decodeIdCursor(after);
    const rows = await context.notifications.list(subscriber.id, limit + 1, beforeId);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  @OwnerOr('subscriber:read')
  @FieldResolver(() => Int, { nullable: true, description: 'How many notifications are unread.' })
  async unreadNotificationCount(
    @Root() subscriber: Subscriber,
    @Ctx() context: SubscribersContext,
  ): Promise<number> {
    return (await context.unreadBySubscriberId.load(subscriber.id))?.unread ?? 0;
  }
}

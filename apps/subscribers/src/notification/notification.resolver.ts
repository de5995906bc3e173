import { type Language, type Message, say } from '@chia-se/locale';
import {
  answer,
  decodeIdCursor,
  OwnerOrSighted,
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
import { linkTo, notificationTexts, statusNames } from './notification-texts.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => String, { description: 'One line, in the language of the subscriber.' })
  title(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): Promise<string> {
    return fill(notificationTexts[row.kind].title, row, context);
  }

  @FieldResolver(() => String, { description: 'The text, in the language of the subscriber.' })
  body(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): Promise<string> {
    return fill(notificationTexts[row.kind].body, row, context);
  }

  @FieldResolver(() => String, {
    description: 'Where it leads: a path of the portal and of the app, such as `/feedback/{id}`.',
  })
  link(@Root() { kind, subjectId }: NotificationRow): string {
    return linkTo(kind, subjectId);
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

async function fill(
  message: Message,
  { subscriberId, parameters }: NotificationRow,
  context: SubscribersContext,
): Promise<string> {
  const reader = await context.subscriberById.load(subscriberId);
  const language: Language = reader?.language ?? context.language;
  const status = statusNames[parameters['status'] ?? '']?.[language];
  return say(message, language, { ...parameters, ...(status ? { status } : {}) }).trim();
}

@Resolver(() => Subscriber)
export class SubscriberNotificationsResolver {
  @OwnerOrSighted('subscriber:read')
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
    const page = context.notificationsBySubscriberId(limit + 1, decodeIdCursor(after));
    return toConnection(await page.load(subscriber.id), limit, (row) => [row.id]);
  }

  @OwnerOrSighted('subscriber:read')
  @FieldResolver(() => Int, { nullable: true, description: 'How many notifications are unread.' })
  async unreadNotificationCount(
    @Root() subscriber: Subscriber,
    @Ctx() context: SubscribersContext,
  ): Promise<number> {
    return (await context.unreadBySubscriberId.load(subscriber.id))?.unread ?? 0;
  }
}

import type { Language } from '@chia-se/locale';
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
import { linkTo } from './notification-texts.ts';
import { bodyOf, titleOf } from './notification-words.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => String, { description: 'One line, in the language of the subscriber.' })
  async title(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): Promise<string> {
    return titleOf(row, await languageOf(row, context));
  }

  @FieldResolver(() => String, { description: 'The text, in the language of the subscriber.' })
  async body(@Root() row: NotificationRow, @Ctx() context: SubscribersContext): Promise<string> {
    return bodyOf(row, await languageOf(row, context));
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

async function languageOf(
  { subscriberId }: NotificationRow,
  context: SubscribersContext,
): Promise<Language> {
  return (await context.subscriberById.load(subscriberId))?.language ?? context.language;
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

import {
  type Connection,
  decodeIdCursor,
  firstArgument,
  OwnerOrSighted,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Feedback, FeedbackConnection } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class FeedbackOfSubscriberResolver {
  @OwnerOrSighted('feedback:read', 'subscriber:read')
  @FieldResolver(() => FeedbackConnection, {
    nullable: true,
    description:
      'What the subscriber wrote, in any status, the newest first. For the subscriber, for moderators and for staff who look after subscribers.',
  })
  async feedback(
    @Root() subscriber: Subscriber,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Feedback>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    const rows = await context.feedbackBySubscriberId(page).load(subscriber.id);
    return toConnection(rows, page.limit, (row) => [row.id]);
  }
}

@Resolver(() => Feedback)
export class AuthorResolver {
  @OwnerOrSighted('feedback:read')
  @FieldResolver(() => Subscriber, {
    nullable: true,
    description: 'Who wrote it. For the author and for moderators; never for anyone who judges.',
  })
  author(@Root() feedback: Feedback): Subscriber {
    return { id: feedback.subscriberId };
  }
}

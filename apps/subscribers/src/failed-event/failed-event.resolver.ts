import { answer, decodeCursor, pageSize, RequiresScope, toConnection } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import {
  FailedEventConnection,
  RetryFailedEventInput,
  RetryFailedEventPayload,
} from './failed-event.type.ts';

@Resolver()
export class FailedEventResolver {
  @RequiresScope('event:retry')
  @Query(() => FailedEventConnection, {
    description: 'Events that some subgraph could not handle, the newest first.',
  })
  async failedEvents(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const key = decodeCursor(after, 2);
    const before = key ? { position: Number(key[0]) || 0, consumer: key[1] as string } : undefined;
    const rows = await context.failedEvents.list(limit + 1, before);
    return toConnection(rows, limit, (row) => [row.position, row.consumer]);
  }

  @RequiresScope('event:retry')
  @Mutation(() => RetryFailedEventPayload, {
    description: 'Lets a subgraph try again, with all that waits for the same entity, in order.',
  })
  retryFailedEvent(
    @Arg('input', () => RetryFailedEventInput, { description: 'Which failure.' })
    { consumer, eventId }: RetryFailedEventInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => {
      await context.failedEvents.retry(consumer, eventId, context.staffId());
      return { retrying: true };
    });
  }
}

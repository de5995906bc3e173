import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class SubscriberResolver {
  @Anyone()
  @Query(() => Subscriber, {
    nullable: true,
    description: 'The subscriber who is signed in; null for staff and for nobody.',
  })
  me(@Ctx() context: SubscribersContext) {
    const { viewer } = context;
    if (viewer.kind !== 'SUBSCRIBER' || viewer.id === null) return null;
    return context.subscriberById.load(viewer.id);
  }
}

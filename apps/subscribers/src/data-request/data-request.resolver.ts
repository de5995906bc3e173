import {
  answer,
  decodeCursor,
  decodeIdCursor,
  isId,
  OwnerOr,
  pageSize,
  RequiresScope,
  SignedIn,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RequestErasureInput } from './data-request.input.ts';
import type { DataRequestRow } from './data-request.row.ts';
import {
  DataReceipt,
  DataRequest,
  DataRequestConnection,
  DataRequestPayload,
} from './data-request.type.ts';

@Resolver(() => DataRequest)
export class DataRequestResolver {
  @FieldResolver(() => [DataReceipt], { description: 'The parts of the platform that answer.' })
  receipts(@Root() { id }: DataRequestRow, @Ctx() context: SubscribersContext) {
    return context.receiptsByRequestId.load(id);
  }

  @OwnerOr()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'All that is held, as JSON, for a week from its completion. For nobody but whom it is about.',
  })
  document(@Root() request: DataRequestRow, @Ctx() context: SubscribersContext) {
    return context.dataRequests.read(request);
  }

  @SignedIn()
  @Mutation(() => DataRequestPayload, {
    description: 'Asks for all that the platform holds on you, once a day. Subscribers only.',
  })
  exportMyData(@Ctx() context: SubscribersContext) {
    return answer(context, async () => ({
      request: await context.dataRequests.requestExport(context.subscriberId()),
    }));
  }

  @SignedIn()
  @Mutation(() => DataRequestPayload, {
    description:
      'Asks to be forgotten; you are signed out and the proof of awards stays, by ids alone. Subscribers only.',
  })
  requestErasure(
    @Arg('input', () => RequestErasureInput, { description: 'What shall go.' })
    input: RequestErasureInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      request: await context.dataRequests.requestErasure(context.subscriberId(), input),
    }));
  }

  @RequiresScope('subscriber:read')
  @Query(() => DataRequestConnection, {
    description: 'Requests that are not done, the most urgent first. Staff only.',
  })
  async openDataRequests(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const rows = await context.dataRequests.listOpen(limit + 1, readKey(after));
    return toConnection(rows, limit, (row) => [row.dueAt.toISOString(), row.id]);
  }
}

@Resolver(() => Subscriber)
export class SubscriberDataRequestsResolver {
  @OwnerOr('subscriber:read')
  @FieldResolver(() => DataRequestConnection, {
    nullable: true,
    description: 'What the subscriber asked of their data, the newest first.',
  })
  async dataRequests(
    @Root() subscriber: Subscriber,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const page = context.dataRequestsBySubscriberId(limit + 1, decodeIdCursor(after));
    return toConnection(await page.load(subscriber.id), limit, (row) => [row.id]);
  }
}

/** A cursor that is none reads the list from its beginning. */
function readKey(after: string | null): { dueAt: Date; id: string } | null {
  const [due = '', id = ''] = decodeCursor(after, 2) ?? [];
  const dueAt = new Date(due);
  return isId(id) && !Number.isNaN(dueAt.getTime()) ? { dueAt, id } : null;
}

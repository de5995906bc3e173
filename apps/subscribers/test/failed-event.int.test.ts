import { randomUUID } from 'node:crypto';
import {
  createLogger,
  EventBus,
  newId,
  type RunningSubgraph,
  runSubgraph,
  type Viewer,
} from '@chia-se/subgraph-kit';
import { until } from '@chia-se/subgraph-kit/testing';
import { generateSigningKeys, staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subscribers } from '../src/subgraph.ts';
import { SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
let running: RunningSubgraph;
let bus: EventBus;

/** The subgraph once more, on the same database, and with a bus that it listens to. */
beforeAll(async () => {
  app = await SubscribersGraph.start();
  const { url } = app.graph.database.source.options as { url: string };
  const { privateKey } = await generateSigningKeys();
  const log = createLogger('test');
  log.level = 'silent';
  bus = await EventBus.connect(url);
  running = await runSubgraph(subscribers, {
    databaseUrl: url,
    busUrl: url,
    clock: app.graph.clock.read,
    log,
    environment: { SIGN_IN_PRIVATE_KEY: privateKey },
    poolSize: 3,
  });
});
afterAll(async () => {
  await running.stop();
  await bus.close();
  await app.stop();
});

async function run<Data>(query: string, viewer: Viewer, variables = {}) {
  const request = { viewer, language: 'en', requestId: 'test', clientAddress: null } as const;
  const { data, errors } = await running.execute({ query, variables }, request);
  return { data: data as Data, codes: errors?.map((error) => error.extensions['code']) };
}

interface Failures {
  failedEvents: {
    edges: { node: { eventId: string; consumer: string; status: string; name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const list = async (first = 20, after: string | null = null) =>
  (
    await run<Failures>(
      `query ($first: Int!, $after: String) { failedEvents(first: $first, after: $after) {
        edges { node { eventId consumer status name } } pageInfo { hasNextPage endCursor } } }`,
      app.admin,
      { first, after },
    )
  ).data.failedEvents;

const retry = (eventId: string, viewer: Viewer, consumer = 'subscribers') =>
  run<{ retryFailedEvent: { retrying: boolean | null; userErrors: { code: string }[] } }>(
    `mutation ($input: RetryFailedEventInput!) {
      retryFailedEvent(input: $input) { retrying userErrors { code } } }`,
    viewer,
    { input: { consumer, eventId } },
  );

/** An answer that says nothing, which the catalogue refuses. */
async function publishPoison(subscriberId: string): Promise<string> {
  const id = newId(app.graph.clock.read());
  const feedbackId = randomUUID();
  const payload = { feedbackId, subscriberId, referenceCode: 'K7QF-2M9X-C' };
  await bus.append('feedback', [
    {
      id,
      name: 'FeedbackAnswered',
      entityId: feedbackId,
      occurredAt: app.graph.clock.read(),
      payload: payload as never,
    },
  ]);
  return id;
}

describe('an event that could not be handled', () => {
  test('is seen by admins, and takes effect when it is retried after its cause is mended', async () => {
    const { viewer } = await app.signIn('0909100001');
    const eventId = await publishPoison(viewer.id ?? '');
    await until(async () => (await list()).edges.length === 1);
    expect((await list()).edges).toEqual([
      { node: { eventId, consumer: 'subscribers', status: 'FAILED', name: 'FeedbackAnswered' } },
    ]);

    await app.graph.database.rows(`update event set payload = payload || $2::jsonb where id = $1`, [
      eventId,
      JSON.stringify({ responseId: randomUUID(), body: 'Cảm ơn Quý khách.' }),
    ]);
    const { data } = await retry(eventId, app.admin);
    expect(data.retryFailedEvent).toEqual({ retrying: true, userErrors: [] });
    await until(async () => (await list()).edges.length === 0);
    expect(await app.graph.data('{ me { unreadNotificationCount } }', {}, viewer)).toEqual({
      me: { unreadNotificationCount: 1 },
    });
    const trail = await app.graph.database.rows(
      'select deed, reason, staff_member_id as by from staff_decision where subject_id = $1',
      [eventId],
    );
    expect(trail).toEqual([
      { deed: 'RETRY_FAILED_EVENT', reason: 'subscribers', by: app.admin.id },
    ]);
  });

  test('that is none can’t be retried, and leaves no trace on the trail', async () => {
    for (const eventId of ['not an id', randomUUID()]) {
      const { data } = await retry(eventId, app.admin);
      expect(data.retryFailedEvent.userErrors).toEqual([{ code: 'FAILED_EVENT_UNKNOWN' }]);
    }
    const trail = await app.graph.database.rows(
      `select deed from staff_decision where deed = 'RETRY_FAILED_EVENT'`,
    );
    expect(trail).toHaveLength(1);
  });

  test('comes page by page, the newest first', async () => {
    const { viewer } = await app.signIn('0909100002');
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.unshift(await publishPoison(viewer.id ?? ''));
    await until(async () => (await list()).edges.length === 3);
    const first = await list(2);
    const second = await list(2, first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.eventId)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('is nobody else’s business', async () => {
    const moderator = staffViewer(randomUUID(), ['feedback:moderate']);
    expect((await retry(randomUUID(), moderator)).codes).toEqual(['FORBIDDEN']);
    expect((await run('{ failedEvents { edges { cursor } } }', moderator)).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

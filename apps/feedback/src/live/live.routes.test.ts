import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { LivePage, livePath, serve } from '../../test/live-page.ts';
import {
  accepted,
  decide,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
let server: Awaited<ReturnType<typeof serve>>;
const pages: LivePage[] = [];
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback, {
    environment: { LIVE_HEARTBEAT_SECONDS: '0.05', LIVE_STREAMS: '8', FEEDBACK_SECONDS_APART: '0' },
  });
  await openPeriod(graph);
  server = await serve(graph);
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await until(async () => (await listeners()) === 0);
});
afterAll(async () => {
  await server.close();
  await graph.stop();
});

async function open(path: string, headers: Record<string, string> = {}): Promise<LivePage> {
  const page = await LivePage.open(`${server.origin}${path}`, headers);
  pages.push(page);
  return page;
}

/** Connections that listen, as PostgreSQL knows them. */
async function listeners(): Promise<number> {
  const rows = await graph.database.rows(
    `select pid from pg_stat_activity
     where datname = current_database() and query = 'listen feedback_changed'`,
  );
  return rows.length;
}

describe('an open page', () => {
  test('hears under one’s own code what becomes of the opinion that one’s own was merged into', async () => {
    const author = newSubscriber();
    const target = await accepted(graph);
    await decide(
      graph,
      'changeFeedbackStatus',
      { feedbackId: target.id, to: 'IN_PROGRESS', note: 'Trước khi gộp.' },
      responder,
    );
    graph.clock.advance({ minutes: 1 });
    const own = await submitted(graph, author);
    graph.clock.advance({ minutes: 1 });
    const page = await open(await livePath(graph, author));
    await graph.data(
      'mutation ($input: MergeFeedbackInput!) { mergeFeedback(input: $input) { userErrors { code } } }',
      { input: { feedbackIds: [own.id], targetId: target.id } },
      moderator,
    );
    await page.hears(1);
    graph.clock.advance({ minutes: 1 });
    await graph.data(
      'mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { response { id } } }',
      { input: { feedbackId: target.id, body: 'Sẽ lắp trạm.' } },
      responder,
    );
    await page.hears(2);
    await decide(
      graph,
      'changeFeedbackStatus',
      { feedbackId: target.id, to: 'ADOPTED', note: 'Sau khi gộp.' },
      responder,
    );
    const heard = await page.hears(3);
    expect(heard.map(({ data }) => [data['kind'], data['status'], data['referenceCode']])).toEqual([
      ['STATUS', 'MERGED', own.referenceCode],
      ['ANSWER', 'IN_PROGRESS', own.referenceCode],
      ['STATUS', 'ADOPTED', own.referenceCode],
    ]);
    expect(heard.at(-1)?.data).toMatchObject({ feedbackId: own.id, note: 'Sau khi gộp.' });
  });

  test('hears each step of one’s own opinions, and nothing of others', async () => {
    const author = newSubscriber();
    const [own, other] = [await submitted(graph, author), await submitted(graph)];
    graph.clock.advance({ hours: 1 });
    const page = await open(await livePath(graph, author));
    expect(page.headers['content-type']).toContain('text/event-stream');
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [other.id, own.id] });
    await decide(
      graph,
      'changeFeedbackStatus',
      { feedbackId: own.id, to: 'IN_PROGRESS', note: 'Đang khảo sát\nvà\r\nđo' },
      responder,
    );
    await graph.data(
      'mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) { response { id } } }',
      { input: { feedbackId: own.id, body: 'Sẽ lắp trạm.' } },
      responder,
    );
    const heard = await page.hears(3);
    expect(heard.map(({ event, data }) => [event, data['kind'], data['status']])).toEqual([
      ['feedback', 'STATUS', 'ACKNOWLEDGED'],
      ['feedback', 'STATUS', 'IN_PROGRESS'],
      ['feedback', 'ANSWER', 'IN_PROGRESS'],
    ]);
    expect(heard[1]?.data).toMatchObject({
      feedbackId: own.id,
      referenceCode: own.referenceCode,
      note: 'Đang khảo sát\nvà\r\nđo'.replace('\r', ''),
    });
    await until(async () => page.comments > 2);
    expect(page.heard).toHaveLength(3);
  });

  test('reads on where it broke off', async () => {
    const opinion = await submitted(graph);
    graph.clock.advance({ hours: 1 });
    const path = await livePath(graph, opinion.viewer);
    const first = await open(path);
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    const [seen] = await first.hears(1);
    first.close();
    graph.clock.advance({ minutes: 1 });
    for (const to of ['IN_PROGRESS', 'ADOPTED']) {
      await decide(graph, 'changeFeedbackStatus', { feedbackId: opinion.id, to }, responder);
    }
    const again = await open(path, { 'last-event-id': seen?.id ?? '' });
    const statuses = (await again.hears(2)).map(({ data }) => data['status']);
    expect(statuses.slice(-2)).toEqual(['IN_PROGRESS', 'ADOPTED']);
  });

  test('hears what happened between its ticket and its stream', async () => {
    const opinion = await submitted(graph);
    graph.clock.advance({ hours: 1 });
    const path = await livePath(graph, opinion.viewer);
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    const page = await open(path, { 'last-event-id': '00000000-0000-7000-8000-000000000000' });
    expect((await page.hears(1)).map(({ data }) => data['status'])).toEqual(['ACKNOWLEDGED']);
  });

  test('hears nothing of a decision that did not come about', async () => {
    const opinion = await accepted(graph);
    graph.clock.advance({ hours: 1 });
    const page = await open(await livePath(graph, opinion.viewer));
    await decide(graph, 'rejectFeedback', { feedbackId: opinion.id, reason: 'Quảng cáo' });
    await decide(graph, 'holdFeedback', { feedbackId: opinion.id, reason: 'Xem lại' });
    expect((await page.hears(1)).map(({ data }) => data['status'])).toEqual(['HELD']);
  });

  test('hears again after the database dropped the listener', async () => {
    const opinion = await submitted(graph);
    graph.clock.advance({ hours: 1 });
    const page = await open(await livePath(graph, opinion.viewer));
    await graph.database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query = 'listen feedback_changed'`,
    );
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [opinion.id] });
    expect((await page.hears(1)).map(({ data }) => data['status'])).toEqual(['ACKNOWLEDGED']);
  });

  test('is told to renew when its ticket is over', async () => {
    const page = await open(await livePath(graph, newSubscriber()));
    graph.clock.advance({ hours: 1 });
    expect((await page.hears(1)).map(({ event }) => event)).toEqual(['renew']);
    await until(async () => page.isOver);
  });
});

describe('a stream is refused', () => {
  test.each(['', '?ticket=', `?ticket=${'a'.repeat(32)}`, '?ticket=a&ticket=b', '?ticket=%00'])(
    'without a ticket: %j',
    async (query) => {
      expect((await open(`/subgraphs/feedback/live${query}`)).status).toBe(403);
    },
  );

  test('with a ticket that is over', async () => {
    const path = await livePath(graph, newSubscriber());
    graph.clock.advance({ hours: 1 });
    expect((await open(path)).status).toBe(403);
  });

  test('to a subscriber who has too many, and to all when the server is full', async () => {
    const path = await livePath(graph, newSubscriber());
    for (let n = 0; n < 6; n += 1) expect((await open(path)).status).toBe(200);
    const tooMany = await open(path);
    expect([tooMany.status, tooMany.headers['retry-after']]).toEqual([429, '60']);
    for (let n = 0; n < 2; n += 1) {
      expect((await open(await livePath(graph, newSubscriber()))).status).toBe(200);
    }
    expect((await open(await livePath(graph, newSubscriber()))).status).toBe(503);
    expect(await listeners()).toBe(1);
  });

  test('to staff, who have no opinions of their own', async () => {
    const { errors } = await graph.run(
      'mutation { openLiveUpdates { userErrors { code } } }',
      {},
      moderator,
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

test('tickets do not pile up', async () => {
  const viewer = newSubscriber();
  for (let n = 0; n < 25; n += 1) {
    await livePath(graph, viewer);
    graph.clock.advance({ seconds: 1 });
  }
  const left = await graph.database.rows('select 1 from live_ticket where subscriber_id = $1', [
    viewer.id,
  ]);
  expect(left).toHaveLength(20);
});

test('a server that stops lets its pages go', async () => {
  const own = await TestSubgraph.start(feedback);
  const { origin, close } = await serve(own);
  const page = await LivePage.open(`${origin}${await livePath(own, newSubscriber())}`);
  await close();
  await until(async () => page.isOver);
  await own.stop();
  expect(page.status).toBe(200);
});

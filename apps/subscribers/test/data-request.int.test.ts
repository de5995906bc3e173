import { randomUUID } from 'node:crypto';
import { seal, staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

interface Request {
  id: string;
  kind: string;
  dueAt: string;
  completedAt: string | null;
  document: string | null;
  receipts: { subgraph: string; records: number | null; answeredAt: string | null }[];
}

const fields = 'id kind dueAt completedAt document receipts { subgraph records answeredAt }';

async function exportOf(viewer: Viewer): Promise<Request> {
  const { exportMyData } = await app.graph.data<{ exportMyData: { request: Request } }>(
    `mutation { exportMyData { request { ${fields} } userErrors { code } } }`,
    {},
    viewer,
  );
  return exportMyData.request;
}

async function requestsOf(viewer: Viewer): Promise<Request[]> {
  const { me } = await app.graph.data<{ me: { dataRequests: { edges: { node: Request }[] } } }>(
    `{ me { dataRequests { edges { node { ${fields} } } } } }`,
    {},
    viewer,
  );
  return me.dataRequests.edges.map(({ node }) => node);
}

const erase = (viewer: Viewer, phoneNumber: string, keepPublicText = true) =>
  app.decide<{ request: Request | null }>(
    'requestErasure',
    { phoneNumber, keepPublicText },
    `request { ${fields} }`,
    viewer,
  );

/** What left over the bus about a request, handed back as the bus would. */
async function deliverOwn(name: 'DataExportRequested' | 'DataErasureRequested', id: string) {
  const [payload] = await app.told(name, { requestId: id });
  await app.graph.deliver(name, payload as never);
  const answers = await app.told('DataRequestAnswered', { requestId: id });
  for (const answer of answers) await app.graph.deliver('DataRequestAnswered', answer as never);
}

async function answerAsOthers(id: string, subscriberId: string, publicKey: string | null) {
  for (const subgraph of ['feedback', 'evaluation', 'rewards']) {
    await app.graph.deliver('DataRequestAnswered', {
      requestId: id,
      subscriberId,
      subgraph,
      records: 1,
      sealed: publicKey && seal({ things: [{ of: subgraph }] }, publicKey),
    });
  }
}

describe('an export', () => {
  test('gathers what every subgraph holds, and is read by its owner alone, for a week', async () => {
    const { viewer } = await app.signIn('0909100001');
    const id = viewer.id ?? '';
    await app.decide('updateProfile', { displayName: 'Lan' }, 'subscriber { id }', viewer);
    const request = await exportOf(viewer);
    expect(request).toMatchObject({ kind: 'EXPORT', completedAt: null, document: null });
    expect(request.receipts.map(({ subgraph }) => subgraph)).toEqual([
      'evaluation',
      'feedback',
      'rewards',
      'subscribers',
    ]);
    await deliverOwn('DataExportRequested', request.id);
    expect((await requestsOf(viewer))[0]?.completedAt).toBeNull();
    const [asked] = await app.told('DataExportRequested', { requestId: request.id });
    await answerAsOthers(request.id, id, String(asked?.['publicKey']));
    const [done] = await requestsOf(viewer);
    expect(JSON.parse(done?.document ?? '')).toMatchObject({
      held: {
        subscribers: {
          subscriber: [{ display_name: 'Lan' }],
          numbers: [{ phone_number: '+84909100001' }],
        },
        feedback: { things: [{ of: 'feedback' }] },
        rewards: { things: [{ of: 'rewards' }] },
      },
    });
    const staff = staffViewer(randomUUID(), ['subscriber:read']);
    const seen = await app.graph.entity<{ dataRequests: { edges: { node: Request }[] } }>(
      { __typename: 'Subscriber', id },
      `dataRequests { edges { node { ${fields} } } }`,
      staff,
    );
    expect(seen.data?._entities[0]?.dataRequests.edges[0]?.node.document).toBeNull();
    app.graph.clock.advance({ days: 7, seconds: 1 });
    expect((await requestsOf(viewer))[0]?.document).toBeNull();
  });

  test('asked for ten times at once is one', async () => {
    const { viewer } = await app.signIn('0909100002');
    const asked = await Promise.all(Array.from({ length: 10 }, () => exportOf(viewer)));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    app.graph.clock.advance({ days: 2 });
    // Still open: the clock of the first one runs on.
    expect((await exportOf(viewer)).id).toBe(asked[0]?.id);
  });

  test('that stays open is seen by staff, the most urgent first', async () => {
    const { openDataRequests } = await app.graph.data<{
      openDataRequests: { edges: { node: { id: string; dueAt: string } }[] };
    }>('{ openDataRequests { edges { node { id dueAt } } } }', {}, app.admin);
    const due = openDataRequests.edges.map(({ node }) => node.dueAt);
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual([...due].sort());
  });
});

describe('an erasure', () => {
  test('wants the number typed, so that nobody does it by mistake', async () => {
    const { viewer } = await app.signIn('0909100003');
    expect(codesOf(await erase(viewer, '0909100004'))).toEqual(['NUMBER_DIFFERS']);
    expect(codesOf(await erase(viewer, 'mine'))).toEqual(['NUMBER_DIFFERS']);
  });

  test('leaves no name and no number, the proof of consents, and its receipts', async () => {
    const { viewer } = await app.signIn('0909100005');
    const id = viewer.id ?? '';
    await app.decide('updateProfile', { displayName: 'Trần Thị Mai' }, 'subscriber { id }', viewer);
    const { consentWordings } = await app.graph.data<{ consentWordings: { version: string }[] }>(
      '{ consentWordings { version } }',
    );
    await app.decide(
      'recordConsent',
      {
        purpose: 'PUBLISH_WINNER',
        granted: true,
        wordingVersion: consentWordings[0]?.version,
      },
      'consent { granted }',
      viewer,
    );
    await app.graph.deliver('AwardFulfilled', {
      awardId: randomUUID(),
      subscriberId: id,
      prizeName: 'Loa của chị Mai',
    });
    const { request } = await erase(viewer, '0909 100 005', false);
    await deliverOwn('DataErasureRequested', request?.id ?? '');
    // Twice is as once.
    await deliverOwn('DataErasureRequested', request?.id ?? '');
    await answerAsOthers(request?.id ?? '', id, null);
    const tables = await app.graph.database.rows<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name not like 'event_%'`,
    );
    for (const { name } of tables) {
      const found = await app.graph.database.rows(
        `select 1 as found from "${name}" t where t::text ~ 'Mai|909100005'`,
      );
      // Requests for codes are counted by number for an hour, whoever asked.
      if (name !== 'code_request') expect([name, found]).toEqual([name, []]);
    }
    const consents = await app.graph.database.rows(
      'select purpose from consent_entry where subscriber_id = $1',
      [id],
    );
    expect(consents).toEqual([{ purpose: 'PUBLISH_WINNER' }]);
    const [receipts] = await requestsOf(viewer);
    expect(receipts?.completedAt).not.toBeNull();
    expect(receipts?.receipts.every(({ answeredAt }) => answeredAt !== null)).toBe(true);
    const again = await app.signIn('0909100005');
    expect(again.viewer.id).not.toBe(id);
  });
});

import { randomUUID } from 'node:crypto';
import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start();
});
afterAll(() => app.stop());

const recordSimChange = (subscriberId: string | null) =>
  app.decide<object>('recordSimChange', { subscriberId }, 'subscriber { id }');

interface Decision {
  id: string;
  deed: string;
  subjectId: string | null;
  staffMember: { id: string } | null;
}

async function trail(viewer: Viewer, filter = '', after: string | null = null) {
  const { staffDecisions } = await app.graph.data<{
    staffDecisions: {
      edges: { node: Decision }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }>(
    `query ($after: String) { staffDecisions(first: 2, after: $after ${filter}) {
      edges { node { id deed subjectId staffMember { id } } }
      pageInfo { hasNextPage endCursor } } }`,
    { after },
    viewer,
  );
  return { ...staffDecisions, nodes: staffDecisions.edges.map(({ node }) => node) };
}

test('a new SIM card ends the sessions, is told, and stands on the trail', async () => {
  const { viewer, refreshToken } = await app.signIn('0909200001');
  expect(codesOf(await recordSimChange(viewer.id))).toEqual([]);
  expect(codesOf(await app.refresh(refreshToken))).not.toEqual([]);
  expect(await app.told('NumberHoldingChanged', { subscriberId: viewer.id })).toEqual([
    {
      subscriberId: viewer.id,
      change: 'SIM_CHANGED',
      changedAt: app.graph.clock.read().toISOString(),
    },
  ]);
  const { nodes } = await trail(app.admin, `subjectId: "${viewer.id}"`);
  expect(nodes).toEqual([
    {
      id: expect.any(String),
      deed: 'RECORD_SIM_CHANGE',
      subjectId: viewer.id,
      staffMember: { id: app.admin.id },
    },
  ]);
  expect(codesOf(await recordSimChange(randomUUID()))).toEqual(['SUBSCRIBER_UNKNOWN']);
});

test('a number that changes hands is told of both who lost and who gained it', async () => {
  const [loser, winner] = [await app.signIn('0909200002'), await app.signIn('0909200003')];
  expect(codesOf(await app.transfer(winner.viewer.id, '0909200002'))).toEqual([]);
  const changeOf = async ({ viewer }: { viewer: Viewer }) =>
    (await app.told('NumberHoldingChanged', { subscriberId: viewer.id })).map(
      ({ change }) => change,
    );
  expect(await changeOf(loser)).toEqual(['NUMBER_LOST']);
  expect(await changeOf(winner)).toEqual(['NUMBER_GAINED']);
});

test('the trail is read page by page, by person too, and by nobody but who manages staff', async () => {
  const { viewer } = await app.signIn('0909200004');
  for (let n = 0; n < 3; n += 1) {
    app.graph.clock.advance({ seconds: 1 });
    await recordSimChange(viewer.id);
  }
  const mine = `subjectId: "${viewer.id}", staffMemberId: "${app.admin.id}"`;
  const first = await trail(app.admin, mine);
  const second = await trail(app.admin, mine, first.pageInfo.endCursor);
  const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(ids).toHaveLength(3);
  expect(ids).toEqual([...ids].sort().reverse());
  expect((await trail(app.admin, 'staffMemberId: "nobody"')).nodes).toEqual([]);
  for (const stranger of [viewer, staffViewer(randomUUID(), ['subscriber:manage'])]) {
    await expect(trail(stranger)).rejects.toThrow();
  }
});

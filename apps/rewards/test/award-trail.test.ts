import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FinalisedMonth, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  await month.publish();
});
afterAll(() => graph.stop());

const admin = staffViewer(staff().id as string, ['staff:manage']);
const decisions = async (args: string, viewer: Viewer = admin) => {
  const { data, errors } = await graph.run<{
    awardDecisions: {
      edges: { node: { deed: string; actorId: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }>(
    `{ awardDecisions${args} { edges { node { deed actorId } } pageInfo { hasNextPage endCursor } } }`,
    {},
    viewer,
  );
  return { errors, ...data?.awardDecisions };
};

describe('the trail of awards', () => {
  test('names who decided what, the newest first, a page at a time', async () => {
    const first = await decisions('(first: 1)');
    expect(first.edges?.[0]?.node.deed).toBe('WINNERS_PUBLISHED');
    const next = await decisions(`(first: 1, after: "${first.pageInfo?.endCursor}")`);
    expect(next.edges?.[0]?.node.deed).toBe('AWARDS_APPROVED');
  });

  test('can be read by person', async () => {
    const own = await decisions(`(staffMemberId: "${month.approver.id}")`);
    expect(own.edges?.map(({ node }) => node)).toEqual([
      { deed: 'AWARDS_APPROVED', actorId: month.approver.id },
    ]);
    expect((await decisions('(staffMemberId: "nobody")')).edges).toEqual([]);
  });

  test('is for admins alone', async () => {
    const { errors } = await decisions('', month.approver);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});

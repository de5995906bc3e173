import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { FinalisedMonth } from '../../test/finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
beforeEach(async () => {
  month = await FinalisedMonth.heardOf(graph, { people: 20 });
});
afterAll(() => graph.stop());

interface Line {
  maskedPhoneNumber: string | null;
  feedback: { id: string } | null;
  prize: { level: string };
}

async function page(first: number, after: string | null = null) {
  const { winners } = await graph.data<{
    winners: {
      edges: { node: Line }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }>(
    `query ($id: ID!, $first: Int!, $after: String) {
       winners(periodId: $id, first: $first, after: $after) {
         edges { node { maskedPhoneNumber feedback { id } prize { level } } }
         pageInfo { hasNextPage endCursor } } }`,
    { id: month.periodId, first, after },
  );
  return winners;
}
const list = async () => (await page(100)).edges.map(({ node }) => node);

const consent = (rank: number, granted: boolean, purpose = 'PUBLISH_WINNER') =>
  graph.deliver('ConsentChanged', {
    subscriberId: month.ranked(rank).subscriberId,
    purpose,
    granted,
    maskedPhoneNumber: granted ? `090 *** 000${rank}` : null,
  });

describe('the published list of winners', () => {
  test('names the record that anybody computes the ranking from, and nobody who did not agree', async () => {
    await month.publish();
    const { winners } = await graph.data<{
      winners: { edges: { node: { decisionRecordHash: string; feedback: null } }[] };
    }>(
      `query ($id: ID!) { winners(periodId: $id, first: 1) {
         edges { node { decisionRecordHash feedback { id } maskedPhoneNumber } } } }`,
      { id: month.periodId },
    );
    const [line] = winners.edges;
    expect(line?.node).toEqual({
      decisionRecordHash: month.decisionRecordHash,
      feedback: null,
      maskedPhoneNumber: null,
    });
  });

  test('is empty until the winners are published', async () => {
    const proposalId = await month.propose();
    await month.mutate('approveAwards', { proposalId }, month.approver);
    expect(await list()).toEqual([]);
  });

  test('shows the highest prize first, and a number only with the consent to publish it', async () => {
    await consent(1, true);
    await consent(2, true, 'MARKETING');
    await month.publish();
    const lines = await list();
    expect(lines).toHaveLength(18);
    expect(lines[0]).toEqual({
      maskedPhoneNumber: '090 *** 0001',
      feedback: { id: month.ranked(1).feedbackId },
      prize: { level: 'FIRST' },
    });
    expect(lines[1]).toEqual({
      maskedPhoneNumber: null,
      feedback: null,
      prize: { level: 'SECOND' },
    });
    expect(JSON.stringify(lines)).not.toContain(month.ranked(1).subscriberId);
  });

  test('loses a number at once when its holder takes the consent back, and may get it again', async () => {
    await consent(1, true);
    await month.publish();
    await consent(1, false);
    expect((await list())[0]?.maskedPhoneNumber).toBeNull();
    await consent(1, true);
    expect((await list())[0]?.maskedPhoneNumber).toBe('090 *** 0001');
  });

  test('is read in pages that neither overlap nor leave anybody out', async () => {
    for (let rank = 1; rank <= 18; rank += 1) await consent(rank, true);
    await month.publish();
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await page(5, after);
      seen.push(...edges.map(({ node }) => node.feedback?.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(month.ranking.slice(0, 18).map(({ feedbackId }) => feedbackId));
  });

  test('is found by the code of its period, and as the latest of a programme', async () => {
    const named = (terms: string) =>
      graph.data<{ winners: { edges: { node: { period: { id: string } } }[] } }>(
        `{ winners(${terms}, first: 1) { edges { node { period { id } } } } }`,
      );
    const periodIds = async (terms: string) =>
      (await named(terms)).winners.edges.map(({ node }) => node.period.id);
    const programmeCode = 'cung-lang-nghe';
    month = await FinalisedMonth.heardOf(graph, { people: 20, programmeCode });
    expect(await periodIds(`programmeCode: "${programmeCode}"`)).toEqual([]);
    await month.publish();
    expect(await periodIds(`programmeCode: "${programmeCode}"`)).toEqual([month.periodId]);
    expect(await periodIds(`programmeCode: "${programmeCode}", periodCode: "2026-11"`)).toEqual([
      month.periodId,
    ]);
    expect(await periodIds(`programmeCode: "${programmeCode}", periodCode: "1999-01"`)).toEqual([]);
    expect(await periodIds('programmeCode: "nobody"')).toEqual([]);
  });

  test('asks which period is meant where none is named', async () => {
    const { errors } = await graph.run('{ winners(periodCode: "2026-11") { edges { cursor } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

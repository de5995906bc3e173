import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth } from '../../test/finalised-month.ts';
import { AwardExpiryService } from './award-expiry.service.ts';

let graph: TestSubgraph;
let expiry: AwardExpiryService;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  expiry = new AwardExpiryService(graph.database, graph.clock.read);
});
beforeEach(() => graph.clock.set('2026-11-23T02:00:00Z'));
afterAll(() => graph.stop());

const statusesOf = async (month: FinalisedMonth) =>
  Object.fromEntries((await month.awards()).map(({ rank, status }) => [rank, status]));

async function winnersOf(month: FinalisedMonth): Promise<number> {
  const { winners } = await graph.data<{ winners: { edges: unknown[] } }>(
    'query ($id: ID!) { winners(periodId: $id, first: 100) { edges { node { publishedAt } } } }',
    { id: month.periodId },
  );
  return winners.edges.length;
}

describe('a prize that nobody claims', () => {
  test('goes to the next in the frozen ranking, who still needs approval by people', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.publish();
    graph.clock.advance({ days: 29 });
    for (const rank of Array.from({ length: 16 }, (_, index) => index + 3)) {
      const award = await month.awardOf(rank);
      await month.mutate('claimAward', month.claimInput(award), month.winner(rank));
    }
    expect(await expiry.sweepExpiredAwards()).toBe(0);
    graph.clock.advance({ days: 1, seconds: 1 });
    expect(await expiry.sweepExpiredAwards()).toBe(2);

    const awards = await month.awards();
    const levels = awards
      .filter(({ rank }) => [1, 2, 19, 20].includes(rank))
      .map(({ rank, status, prize }) => [rank, status, prize.level]);
    expect(levels).toEqual([
      [1, 'EXPIRED', 'FIRST'],
      [2, 'EXPIRED', 'SECOND'],
      [19, 'PROPOSED', 'FIRST'],
      [20, 'PROPOSED', 'SECOND'],
    ]);
    expect(await winnersOf(month)).toBe(16);
    expect(await expiry.sweepExpiredAwards()).toBe(0);
  });

  test('a replacement is proposed by the rule, and needs two people before it is announced', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 19 });
    await month.publish();
    const award = await month.awardOf(5);
    const declined = await month.mutate('declineAward', { awardId: award.id }, month.winner(5));
    expect(declined.award?.status).toBe('DECLINED');
    const { awardProposals } = await graph.data<{
      awardProposals: { edges: { node: { id: string; kind: string; proposedBy: null } }[] };
    }>(
      `query ($id: ID!) { awardProposals(periodId: $id) {
         edges { node { id kind status proposedBy } } } }`,
      { id: month.periodId },
      month.approver,
    );
    const replacement = awardProposals.edges.find(({ node }) => node.kind === 'REPLACEMENT')?.node;
    expect(replacement).toMatchObject({ status: 'PROPOSED', proposedBy: null });
    const input = { proposalId: replacement?.id };
    await month.mutate('approveAwards', input, month.approver);
    const self = await month.mutate('publishWinners', input, month.approver);
    expect(codeOf(self)).toBe('SAME_PERSON');
    const judge = await month.mutate('publishWinners', input, month.judge);
    expect(codeOf(judge)).toBe('JUDGED_THIS_ROUND');
    await month.mutate('publishWinners', input, month.publisher);
    expect((await statusesOf(month))[19]).toBe('ANNOUNCED');
  });

  test('is never offered again to those who let it go, and stays when nobody is left', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 2 });
    await month.publish();
    const award = await month.awardOf(1);
    await month.mutate('declineAward', { awardId: award.id }, month.winner(1));
    expect(await statusesOf(month)).toEqual({ 1: 'DECLINED', 2: 'ANNOUNCED' });
    const again = await month.mutate('proposeAwards', { roundId: month.roundId }, month.proposer);
    expect(codeOf(again)).toBe('NOTHING_TO_AWARD');
    const late = await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    expect(codeOf(late)).toBe('AWARD_ENDED');
  });

  test('servers that sweep at the same time end each award once', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.publish();
    graph.clock.advance({ days: 31 });
    await Promise.all(Array.from({ length: 5 }, () => expiry.sweepExpiredAwards()));
    await expiry.sweepExpiredAwards();
    const ended = await graph.database.rows(
      `select award_id from award_ledger where round_id = $1 and deed = 'EXPIRED'`,
      [month.roundId],
    );
    expect(ended).toHaveLength(18);
    const proposed = Object.values(await statusesOf(month)).filter((s) => s === 'PROPOSED');
    expect(proposed).toHaveLength(7);
  });

  test('of a claim and a decline at the same time one happens', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.publish();
    const award = await month.awardOf(1);
    const [claimed, declined] = await Promise.all([
      month.mutate('claimAward', month.claimInput(award), month.winner(1)),
      month.mutate('declineAward', { awardId: award.id }, month.winner(1)),
    ]);
    expect([codeOf(claimed), codeOf(declined)].filter((code) => code === null)).toHaveLength(1);
  });

  test('declining while others propose and reject ends in one order, without waiting in a circle', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.publish();
    const awards = (await month.awards()).slice(0, 10);
    const { roundId } = month;
    await Promise.all([
      ...awards.map((award) =>
        month.mutate('declineAward', { awardId: award.id }, month.winner(award.rank)),
      ),
      ...awards.map(() => month.mutate('proposeAwards', { roundId }, month.proposer)),
    ]);
    const held = Object.values(await statusesOf(month)).filter((status) => status !== 'DECLINED');
    expect(held).toHaveLength(15);
  });
});

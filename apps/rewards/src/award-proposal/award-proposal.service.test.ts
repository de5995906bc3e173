import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from '../../test/finalised-month.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());

const monthlyLevels = [
  'FIRST',
  ...Array<string>(2).fill('SECOND'),
  ...Array<string>(5).fill('THIRD'),
  ...Array<string>(10).fill('ENCOURAGEMENT'),
];

describe('proposing awards', () => {
  test('gives the prizes to the best of the ranking, in order, and explains everybody else', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const { allocation, userErrors } = await month.mutate(
      'proposeAwards',
      { roundId: month.roundId },
      month.proposer,
    );
    expect(userErrors).toEqual([]);
    expect(allocation?.awards.edges.map(({ node }) => [node.rank, node.prize.level])).toEqual(
      monthlyLevels.map((level, index) => [index + 1, level]),
    );
    expect(allocation?.skips.edges.map(({ node }) => [node.rank, node.reason])).toEqual(
      [19, 20, 21, 22, 23, 24, 25].map((rank) => [rank, 'NO_PRIZE_LEFT']),
    );
    expect((await month.awards()).map(({ rank, status }) => [rank, status])).toEqual(
      monthlyLevels.map((_, index) => [index + 1, 'PROPOSED']),
    );
  });

  test('a dry run shows the same and keeps nothing', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const input = { roundId: month.roundId, dryRun: true };
    const preview = await month.mutate('proposeAwards', input, month.proposer);
    expect(preview.proposal).toBeNull();
    expect(await month.awards()).toEqual([]);
    const real = await month.mutate('proposeAwards', { roundId: month.roundId }, month.proposer);
    expect(real.allocation).toEqual(preview.allocation);
  });

  test('a round that is heard of twice is one round', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.finalise();
    await month.propose();
    await month.finalise();
    expect(await month.awards()).toHaveLength(18);
    const again = await month.mutate('proposeAwards', { roundId: month.roundId }, month.proposer);
    expect(codeOf(again)).toBe('NOTHING_TO_AWARD');
  });

  test('waits for the final where the rules have one', async () => {
    const month = await FinalisedMonth.heardOf(graph, { leadsToFinal: true });
    const refused = await month.mutate('proposeAwards', { roundId: month.roundId }, month.proposer);
    expect(codeOf(refused)).toBe('ROUND_NOT_FINALISED');
  });

  test('fifty proposals at the same time are one, within stock and budget', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        month.mutate('proposeAwards', { roundId: month.roundId }, staff()),
      ),
    );
    expect(outcomes.filter(({ proposal }) => proposal)).toHaveLength(1);
    expect(new Set(outcomes.map(codeOf))).toEqual(new Set([null, 'NOTHING_TO_AWARD']));
    const [plan] = await graph.database.rows<{ committed: number; budget: number }>(
      'select committed, budget from prize_plan where period_id = $1',
      [month.periodId],
    );
    expect(plan?.committed).toBe(plan?.budget);
  });

  test('nothing is proposed from a round that is not finalised, or by one of its judges', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    for (const roundId of [randomUUID(), 'not an id']) {
      const refused = await month.mutate('proposeAwards', { roundId }, month.proposer);
      expect(codeOf(refused)).toBe('ROUND_NOT_FINALISED');
    }
    const refused = await month.mutate('proposeAwards', { roundId: month.roundId }, month.judge);
    expect(codeOf(refused)).toBe('JUDGED_THIS_ROUND');
  });

  test('staff do not win, and the prize goes to the next', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await graph.deliver('StaffMemberChanged', {
      staffId: randomUUID(),
      name: 'Trần Thị Bình',
      scopes: [],
      active: true,
      subscriberId: month.ranked(1).subscriberId,
    });
    await month.propose();
    const [first] = await month.awards();
    expect([first?.rank, first?.prize.level]).toEqual([2, 'FIRST']);
  });

  test('an opinion that was withdrawn wins nothing, unless it was accepted again', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    for (const rank of [1, 2]) {
      await graph.deliver('FeedbackWithdrawn', { feedbackId: month.ranked(rank).feedbackId });
    }
    await graph.deliver('FeedbackAccepted', {
      ...month.ranked(2),
      periodId: month.periodId,
      topic: 'OTHER',
      title: 'Phủ sóng',
      body: 'Xin phủ sóng thôn 3.',
      submittedAt: '2026-11-03T02:00:00Z',
    });
    const { allocation } = await month.mutate(
      'proposeAwards',
      { roundId: month.roundId },
      month.proposer,
    );
    expect(allocation?.skips.edges[0]?.node).toEqual({ rank: 1, reason: 'WITHDRAWN' });
    expect(allocation?.awards.edges[0]?.node).toEqual({ rank: 2, prize: { level: 'FIRST' } });
  });

  test('the reasons of those left out stay with the proposal', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const id = await month.propose();
    const { awardProposal } = await graph.data<{
      awardProposal: {
        skips: { edges: { node: { rank: number; reason: string } }[]; pageInfo: object };
        awards: { edges: unknown[] };
      };
    }>(
      `query ($id: ID!) { awardProposal(id: $id) {
         skips(first: 3) { edges { node { rank reason feedback { id } } } pageInfo { hasNextPage } }
         awards(first: 100) { edges { node { id } } } } }`,
      { id },
      month.approver,
    );
    expect(awardProposal.skips.edges.map(({ node }) => node.rank)).toEqual([19, 20, 21]);
    expect(awardProposal.skips.pageInfo).toEqual({ hasNextPage: true });
    expect(awardProposal.awards.edges).toHaveLength(18);
  });
});

describe('deciding and publishing', () => {
  test('a rejected proposal frees its prizes, and another can be made', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const proposalId = await month.propose();
    const reason = 'Cần kiểm tra lại hạng 3';
    const { proposal } = await month.mutate('rejectAwards', { proposalId, reason }, month.approver);
    expect(proposal?.status).toBe('REJECTED');
    await month.propose();
    const statuses = (await month.awards()).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'PROPOSED')).toHaveLength(18);
    expect(statuses.filter((status) => status === 'REJECTED')).toHaveLength(18);
    const again = await month.mutate('approveAwards', { proposalId }, month.approver);
    expect(codeOf(again)).toBe('PROPOSAL_DECIDED');
  });

  test('publishing announces each winner once, with tax and deadline', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const proposalId = await month.publish();
    const told = (await graph.published()).filter(
      ({ name, payload }) =>
        name === 'AwardAnnounced' &&
        month.ranking.some(({ feedbackId }) => feedbackId === payload['feedbackId']),
    );
    expect(told).toHaveLength(18);
    expect(told.map(({ payload }) => payload['prizeName'])).toContain(
      'Điện thoại Samsung Galaxy M20',
    );
    const [first] = await month.awards();
    expect(first).toMatchObject({
      status: 'ANNOUNCED',
      taxWithheld: 0,
      claimBy: '2026-12-23T02:00:00.000Z',
    });
    const again = await month.mutate('publishWinners', { proposalId }, staff());
    expect(codeOf(again)).toBe('PROPOSAL_PUBLISHED');
  });

  test('of five who publish at the same time, one does', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const proposalId = await month.propose();
    await month.mutate('approveAwards', { proposalId }, month.approver);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => month.mutate('publishWinners', { proposalId }, staff())),
    );
    expect(outcomes.filter((outcome) => codeOf(outcome) === null)).toHaveLength(1);
    const [told] = await graph.database.rows<{ count: number }>(
      `select count(*)::int as count from event_outbox
       where name = 'AwardAnnounced' and payload->>'feedbackId' = any($1)`,
      [month.ranking.map(({ feedbackId }) => feedbackId)],
    );
    expect(told?.count).toBe(18);
  });

  test('what is not approved is not published', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const proposalId = await month.propose();
    const refused = await month.mutate('publishWinners', { proposalId }, month.publisher);
    expect(codeOf(refused)).toBe('PROPOSAL_NOT_APPROVED');
  });

  test('the Diamond prize at exactly ten million owes no tax', async () => {
    const year = await FinalisedMonth.heardOf(graph, { code: '2026', people: 8 });
    await year.publish();
    const [diamond] = await year.awards();
    expect(diamond).toMatchObject({
      value: 10_000_000,
      taxWithheld: 0,
      prize: { level: 'DIAMOND' },
    });
  });

  test('every decision of staff is on the trail, which the database keeps', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const proposalId = await month.publish();
    const trail = await graph.database.rows(
      'select deed, actor_id as actor from decision where subject_id = $1 order by deed',
      [proposalId],
    );
    expect(trail).toEqual([
      { deed: 'AWARDS_APPROVED', actor: month.approver.id },
      { deed: 'AWARDS_PROPOSED', actor: month.proposer.id },
      { deed: 'WINNERS_PUBLISHED', actor: month.publisher.id },
    ]);
    for (const sql of [
      "update decision set deed = 'x'",
      'delete from decision',
      'truncate decision',
    ]) {
      await expect(graph.database.rows(sql)).rejects.toThrow('stands as it was written');
    }
  });
});

import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
beforeEach(async () => {
  month = await FinalisedMonth.heardOf(graph);
});
afterAll(() => graph.stop());

const reason = 'Nội dung sao chép từ ý kiến của người khác.';
const disqualify = (awardId: string, viewer = month.approver, words = reason) =>
  month.mutate('disqualifyAward', { awardId, reason: words }, viewer);
const statusOf = async (rank: number) =>
  (await month.awards()).filter((award) => award.rank === rank).map(({ status }) => status);

async function countPublished(): Promise<number> {
  const { winners } = await graph.data<{ winners: { edges: object[] } }>(
    'query ($id: ID!) { winners(periodId: $id, first: 100) { edges { cursor } } }',
    { id: month.periodId },
  );
  return winners.edges.length;
}

async function skips(): Promise<Map<number, string>> {
  const { allocation } = await month.mutate(
    'proposeAwards',
    { roundId: month.roundId, dryRun: true },
    month.proposer,
  );
  return new Map(allocation!.skips.edges.map(({ node }) => [node.rank, node.reason]));
}

describe('an award that is taken back', () => {
  test('passes its prize on, tells the winner why, and stands in the ledger', async () => {
    await month.publish();
    const winners = (await month.awards()).length;
    expect(await countPublished()).toBe(winners);
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    expect(codeOf(await disqualify(award.id))).toBeNull();
    expect(await statusOf(1)).toEqual(['DISQUALIFIED']);
    const next = await month.awardOf(winners + 1);
    expect(next.status).toBe('PROPOSED');
    const told = (await graph.published()).filter(({ name }) => name === 'AwardDisqualified');
    expect(told.at(-1)?.payload).toMatchObject({
      awardId: award.id,
      subscriberId: month.ranked(1).subscriberId,
      reason,
    });
    expect(await countPublished()).toBe(winners - 1);
    const ledger = await graph.database.rows(
      'select deed, actor_id as "actorId" from award_ledger where award_id = $1 order by sequence',
      [award.id],
    );
    expect(ledger.at(-1)).toEqual({ deed: 'DISQUALIFIED', actorId: month.approver.id });
    expect(codeOf(await disqualify(award.id))).toBe('AWARD_NOT_READY');
    const again = month.claimInput(award);
    expect(codeOf(await month.mutate('claimAward', again, month.winner(1)))).toBe('AWARD_ENDED');
  });

  test('is not taken by the proposer, a judge, without a reason, nor once the gift is on its way', async () => {
    await month.publish();
    const award = await month.awardOf(2);
    expect(codeOf(await disqualify(award.id, month.proposer))).toBe('SAME_PERSON');
    expect(codeOf(await disqualify(award.id, month.judge))).toBe('JUDGED_THIS_ROUND');
    expect(codeOf(await disqualify(award.id, month.approver, 'vì thế'))).toBe(
      'DISQUALIFICATION_REASON_MISSING',
    );
    expect(codeOf(await disqualify(randomUUID()))).toBe('AWARD_UNKNOWN');
    await month.mutate('claimAward', month.claimInput(award), month.winner(2));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    expect(codeOf(await disqualify(award.id))).toBe('AWARD_NOT_READY');
    await expect(
      graph.database.rows(
        `update award set status = 'DISQUALIFIED', disqualified_by = proposed_by where id = $1`,
        [(await month.awardOf(3)).id],
      ),
    ).rejects.toThrow('award_disqualifier');
    await expect(
      graph.database.rows(
        `update award set status = 'DISQUALIFIED', disqualified_by = $2 where id = $1`,
        [(await month.awardOf(3)).id, month.judge.id],
      ),
    ).rejects.toThrow('judge');
  });

  test('or claimed: of the two at once one happens', async () => {
    await month.publish();
    const award = await month.awardOf(4);
    const [claimed, taken] = await Promise.all([
      month.mutate('claimAward', month.claimInput(award), month.winner(4)),
      disqualify(award.id),
    ]);
    expect(codeOf(taken)).toBeNull();
    expect([null, 'AWARD_ENDED']).toContain(codeOf(claimed));
    expect(await statusOf(4)).toEqual(['DISQUALIFIED']);
  });

  test('ends every other chance of the same subscriber in the period', async () => {
    const author = randomUUID();
    const one = await FinalisedMonth.heardOf(graph, { people: 3, author });
    await one.publish();
    const award = await one.awardOf(1);
    expect(
      codeOf(await one.mutate('disqualifyAward', { awardId: award.id, reason }, one.approver)),
    ).toBeNull();
    expect((await one.awards()).map(({ status }) => status)).toEqual(['DISQUALIFIED']);
  });
});

describe('a subscription that is excluded', () => {
  const exclude = (rank: number, more: Record<string, unknown> = {}) =>
    month.mutate(
      'excludeFromAwards',
      {
        subscriberId: month.ranked(rank).subscriberId,
        ground: 'PARTNER_STAFF',
        reason: 'Nhân viên đại lý phân phối quà.',
        ...more,
      },
      month.proposer,
    );

  test('is skipped with the reason, also in a dry run, until it is lifted', async () => {
    const { exclusion, ...outcome } = await exclude(1);
    expect(codeOf(outcome as never)).toBeNull();
    expect(codeOf(await exclude(1))).toBe('ALREADY_EXCLUDED');
    expect((await skips()).get(1)).toBe('EXCLUDED');
    const lift = { exclusionId: exclusion!.id, reason: 'Đã nghỉ việc ở đại lý.' };
    expect(codeOf(await month.mutate('liftExclusion', lift, month.proposer))).toBeNull();
    expect(codeOf(await month.mutate('liftExclusion', lift, month.proposer))).toBe(
      'EXCLUSION_UNKNOWN',
    );
    expect((await skips()).get(1)).toBeUndefined();
    expect(codeOf(await exclude(1))).toBeNull();
    await month.publish();
    expect(await statusOf(1)).toEqual([]);
  });

  test('needs an id and a reason, and stands as it was written', async () => {
    expect(codeOf(await exclude(2, { subscriberId: "1' or '1" }))).toBe('SUBSCRIBER_UNKNOWN');
    expect(codeOf(await exclude(2, { reason: '  ' }))).toBe('EXCLUSION_REASON_MISSING');
    await exclude(2);
    await expect(graph.database.rows('delete from award_exclusion')).rejects.toThrow('refused');
    await expect(graph.database.rows(`update award_exclusion set reason = 'khác'`)).rejects.toThrow(
      'refused',
    );
    const { awardExclusions } = await graph.data<{ awardExclusions: { edges: unknown[] } }>(
      '{ awardExclusions(first: 1) { edges { node { ground reason subscriber { id } } } } }',
      {},
      staff(),
    );
    expect(awardExclusions.edges).toHaveLength(1);
  });
});

describe('an approved proposal', () => {
  test('can still be rejected until it is published, and its prizes are free again', async () => {
    const proposalId = await month.propose();
    await month.mutate('approveAwards', { proposalId }, month.approver);
    const reject = (viewer = month.approver) =>
      month.mutate('rejectAwards', { proposalId, reason: 'Phát hiện sai sót.' }, viewer);
    expect(codeOf(await reject(month.proposer))).toBe('SAME_PERSON');
    expect(codeOf(await reject())).toBeNull();
    expect(codeOf(await month.mutate('publishWinners', { proposalId }, month.publisher))).toBe(
      'PROPOSAL_NOT_APPROVED',
    );
    const again = await month.publish();
    expect(again).not.toBe(proposalId);
    const late = { proposalId: again, reason: 'Quá muộn.' };
    expect(codeOf(await month.mutate('rejectAwards', late, month.approver))).toBe(
      'PROPOSAL_DECIDED',
    );
  });
});

describe('subscriptions of one verified owner', () => {
  const registered = (rank: number, ownerKey?: string) => {
    const { subscriberId } = month.ranked(rank);
    return graph.deliver('SubscriberRegistered', { subscriberId, ...(ownerKey && { ownerKey }) });
  };

  test('win no more often than one alone, and the dry run says why', async () => {
    await registered(1, 'owner-of-two');
    await registered(2, 'owner-of-two');
    await registered(3, 'owner-of-one');
    await registered(4);
    const seen = await skips();
    expect(seen.get(2)).toBe('OWNER_WON_OFTEN_ENOUGH');
    for (const rank of [1, 3, 4]) expect(seen.has(rank)).toBe(false);
    await month.publish();
    expect(await statusOf(1)).toEqual(['ANNOUNCED']);
    expect(await statusOf(2)).toEqual([]);
  });
});

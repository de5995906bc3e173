import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FinalisedMonth } from './finalised-month.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());

/** Writes an award past every service, as a program with a fault would. */
function award(proposalId: string, prizeId: string, rank: number): Promise<unknown> {
  return graph.database.transaction((tx) =>
    tx.rows(
      `insert into award (id, proposal_id, round_id, period_id, plan_id, prize_id, rank, feedback_id,
         subscriber_id, value, status, proposed_by, proposed_at)
       select $1, q.id, q.round_id, q.period_id, q.plan_id, p.id, r.rank, r.feedback_id,
         r.subscriber_id, p.value, 'PROPOSED', q.proposed_by, q.proposed_at
       from award_proposal q, prize p, ranked_feedback r
       where q.id = $2 and p.id = $3 and r.round_id = q.round_id and r.rank = $4`,
      [randomUUID(), proposalId, prizeId, rank],
    ),
  );
}

/** A month whose proposal holds nothing: it was rejected, and its prizes are free. */
async function emptyMonth(people: number, author?: string) {
  const options = author === undefined ? { people } : { people, author };
  const month = await FinalisedMonth.heardOf(graph, options);
  const proposalId = await month.propose();
  await month.mutate('rejectAwards', { proposalId, reason: 'Làm lại' }, month.approver);
  const prizes = await graph.database.rows<{ id: string; quantity: number }>(
    `select p.id, p.quantity from prize p join prize_plan q on q.id = p.plan_id
     where q.period_id = $1 order by p.place`,
    [month.periodId],
  );
  return { month, proposalId, prizes };
}

const counters = async (month: FinalisedMonth) => {
  const [plan] = await graph.database.rows<{ committed: number; held: number; worth: number }>(
    `select q.committed, (select sum(awarded)::int from prize p where p.plan_id = q.id) as held,
       (select coalesce(sum(a.value), 0)::bigint from award a where a.plan_id = q.id
          and a.status not in ('REJECTED', 'DECLINED', 'EXPIRED')) as worth
     from prize_plan q where q.period_id = $1 and q.superseded_at is null`,
    [month.periodId],
  );
  return plan;
};

describe('stock and budget', () => {
  test('fifty transactions that all give the third prize give five', async () => {
    const { month, proposalId, prizes } = await emptyMonth(50);
    const third = prizes[2];
    const outcomes = await Promise.allSettled(
      month.ranking.map((_, index) => award(proposalId, third?.id ?? '', index + 1)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.length - refused.length).toBe(third?.quantity);
    for (const { reason } of refused) expect(String(reason)).toContain('prize_within_quantity');
    expect(await counters(month)).toEqual({ committed: 3_500_000, held: 5, worth: 3_500_000 });
  });

  test('fifty transactions that give whatever there is stay within the budget', async () => {
    const { month, proposalId, prizes } = await emptyMonth(50);
    const outcomes = await Promise.allSettled(
      month.ranking.map((_, index) =>
        award(proposalId, prizes[index % prizes.length]?.id ?? '', index + 1),
      ),
    );
    const given = outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
    const plan = await counters(month);
    expect(plan?.held).toBe(given);
    expect(plan?.committed).toBe(plan?.worth);
    expect(plan?.committed).toBeLessThanOrEqual(15_470_000);
  });

  test('the budget holds where the stock would not', async () => {
    const { month, proposalId, prizes } = await emptyMonth(3);
    // A budget is fixed once written; only a superuser with triggers off could make it this small.
    await graph.database.transaction(async (tx) => {
      await tx.rows('alter table prize_plan disable trigger prize_plan_is_fixed');
      await tx.rows('update prize_plan set budget = 5000000 where period_id = $1', [
        month.periodId,
      ]);
      await tx.rows('alter table prize_plan enable trigger prize_plan_is_fixed');
    });
    await award(proposalId, prizes[0]?.id ?? '', 1);
    const second = award(proposalId, prizes[1]?.id ?? '', 2);
    await expect(second).rejects.toThrow(/prize_plan_(within_budget|covers_substitutes)/);
  });

  test('a subscriber with fifty ranked opinions wins once, by proposal and by fifty transactions', async () => {
    const { month, proposalId, prizes } = await emptyMonth(50, randomUUID());
    const outcomes = await Promise.allSettled(
      month.ranking.map((_, index) => award(proposalId, prizes[3]?.id ?? '', index + 1)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(49);
    const complaints = refused.map(
      ({ reason }) => /subscriber_win_within_rule|prize_within/.exec(String(reason))?.[0],
    );
    expect(new Set(complaints)).toEqual(new Set(['subscriber_win_within_rule']));

    const other = await FinalisedMonth.heardOf(graph, { people: 3, author: randomUUID() });
    const input = { roundId: other.roundId };
    const { allocation } = await other.mutate('proposeAwards', input, other.proposer);
    expect(allocation?.awards.edges.map(({ node }) => node.rank)).toEqual([1]);
    expect(allocation?.skips.edges.map(({ node }) => node.reason)).toEqual([
      'WON_OFTEN_ENOUGH',
      'WON_OFTEN_ENOUGH',
    ]);
  });

  test('fifty transactions for one opinion give one award', async () => {
    const { month, proposalId, prizes } = await emptyMonth(1);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => award(proposalId, prizes[3]?.id ?? '', 1)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await counters(month))?.held).toBe(1);
  });
});

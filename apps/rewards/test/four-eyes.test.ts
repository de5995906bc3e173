import type { Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());

const steps = ['propose', 'approve', 'publish', 'start', 'fulfil'] as const;
type Step = (typeof steps)[number];

/** Every way in which the five steps of one award can fall to up to five people: 52 of them. */
function waysToShareSteps(): number[][] {
  let ways: number[][] = [[]];
  for (const _ of steps) {
    ways = ways.flatMap((way) => {
      const people = Math.max(-1, ...way) + 1;
      return Array.from({ length: people + 1 }, (_, person) => [...way, person]);
    });
  }
  return ways;
}

/** The first step that falls to somebody who took one before; starting and fulfilling may be one person's. */
function firstForbidden(way: readonly number[]): Step | null {
  const index = way.findIndex((person, step) => {
    const before = way.slice(0, Math.min(step, steps.indexOf('start')));
    return before.includes(person);
  });
  return index === -1 ? null : (steps[index] as Step);
}

/** Takes the steps of the best award one after the other; returns where it ended and why. */
async function play(month: FinalisedMonth, who: (step: Step) => Viewer) {
  const { roundId } = month;
  const proposed = await month.mutate('proposeAwards', { roundId }, who('propose'));
  if (codeOf(proposed)) return { step: 'propose', code: codeOf(proposed) };
  const proposalId = proposed.proposal?.id;
  const approved = await month.mutate('approveAwards', { proposalId }, who('approve'));
  if (codeOf(approved)) return { step: 'approve', code: codeOf(approved) };
  const published = await month.mutate('publishWinners', { proposalId }, who('publish'));
  if (codeOf(published)) return { step: 'publish', code: codeOf(published) };
  const award = await month.awardOf(1);
  await month.mutate('claimAward', month.claimInput(award), month.winner(1));
  const started = await month.mutate('startFulfilment', { awardId: award.id }, who('start'));
  if (codeOf(started)) return { step: 'start', code: codeOf(started) };
  const fulfilled = await month.handOver(award.id, 'Trao tại cửa hàng', who('fulfil'));
  return codeOf(fulfilled)
    ? { step: 'fulfil', code: codeOf(fulfilled) }
    : { step: null, code: null };
}

const name = (way: readonly number[]) =>
  way.map((person, index) => `${steps[index]}: ${'ABCDE'[person]}`).join(', ');

describe('nobody awards alone', () => {
  test.each(waysToShareSteps().map((way) => [name(way), way] as const))('%s', async (_, way) => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    const people = way.map(() => staff());
    const who = (step: Step) => people[way[steps.indexOf(step)] as number] as Viewer;
    const forbidden = firstForbidden(way);
    expect(await play(month, who)).toEqual({
      step: forbidden,
      code: forbidden ? 'SAME_PERSON' : null,
    });
  });

  test.each(steps)('a judge of the round who holds every role may not %s', async (judged) => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    const people = new Map(steps.map((step) => [step, staff()]));
    people.set(judged, month.judge);
    const outcome = await play(month, (step) => people.get(step) as Viewer);
    expect(outcome).toEqual({ step: judged, code: 'JUDGED_THIS_ROUND' });
  });

  test('whoever proposed may not reject either, nor may a judge', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    const input = { proposalId: await month.propose(), reason: 'Vì tôi muốn' };
    expect(codeOf(await month.mutate('rejectAwards', input, month.proposer))).toBe('SAME_PERSON');
    expect(codeOf(await month.mutate('rejectAwards', input, month.judge))).toBe(
      'JUDGED_THIS_ROUND',
    );
  });

  test('a role that is missing is refused before anything is looked at', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    const nobody = { ...staff(), scopes: new Set<string>() };
    for (const [mutation, input] of [
      ['proposeAwards', { roundId: month.roundId }],
      ['approveAwards', { proposalId: month.roundId }],
      ['rejectAwards', { proposalId: month.roundId, reason: 'x' }],
      ['publishWinners', { proposalId: month.roundId }],
      ['startFulfilment', { awardId: month.roundId }],
      ['fulfilAward', { awardId: month.roundId, handOverNote: 'x' }],
      ['requestHandOverCode', { awardId: month.roundId }],
      ['allowHandOverWithoutCode', { awardId: month.roundId, reason: 'x' }],
    ] as const) {
      await expect(month.mutate(mutation, input, nobody)).rejects.toThrow('You may not use');
      await expect(month.mutate(mutation, input, month.winner(1))).rejects.toThrow('You may not');
    }
  });
});

describe('the database refuses what no service would do', () => {
  const all = 'proposed_by, approved_by, published_by'.split(', ');

  async function announced() {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    await month.publish();
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    return { month, award };
  }

  test.each(all)('a fulfiller who is %s', async (column) => {
    const { award } = await announced();
    const sql = `update award set fulfilment_started_by = ${column} where id = $1`;
    await expect(graph.database.rows(sql, [award.id])).rejects.toThrow('award_fulfilment_starter');
  });

  test.each([
    ['approved_by = proposed_by', 'award_approver'],
    ['approved_by = gen_random_uuid(), published_by = proposed_by', 'award_publisher'],
    ["status = 'APPROVED'", 'award_approved'],
    ["status = 'ANNOUNCED', approved_by = gen_random_uuid()", 'award_announced'],
    ['value = 1', 'stands as it was written'],
    ['subscriber_id = gen_random_uuid()', 'stands as it was written'],
    ['proposed_by = gen_random_uuid()', 'stands as it was written'],
  ])('an award with %s', async (change, complaint) => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    await month.propose();
    const { id } = await month.awardOf(1);
    const sql = `update award set ${change} where id = $1`;
    await expect(graph.database.rows(sql, [id])).rejects.toThrow(complaint);
  });

  test('another approver in the place of the one who approved', async () => {
    const { award } = await announced();
    const sql = 'update award set approved_by = gen_random_uuid() where id = $1';
    await expect(graph.database.rows(sql, [award.id])).rejects.toThrow('stands as it was written');
  });

  test('a judge as approver, of the award and of its proposal', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 1 });
    const proposalId = await month.propose();
    const ofAward = 'update award set approved_by = $2 where proposal_id = $1';
    const ofProposal = 'update award_proposal set decided_by = $2 where id = $1';
    for (const sql of [ofAward, ofProposal]) {
      const update = graph.database.rows(sql, [proposalId, month.judge.id]);
      await expect(update).rejects.toThrow('takes no part in its awards');
    }
  });

  test('a winner from outside the ranking', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 2 });
    const proposalId = await month.propose();
    const insert = graph.database.rows(
      `insert into award (id, proposal_id, round_id, period_id, plan_id, prize_id, rank, feedback_id,
         subscriber_id, value, status, proposed_by, proposed_at)
       select gen_random_uuid(), proposal_id, round_id, period_id, plan_id, prize_id, rank,
         gen_random_uuid(), gen_random_uuid(), value, 'PROPOSED', proposed_by, proposed_at
       from award where proposal_id = $1 and rank = 2`,
      [proposalId],
    );
    await expect(insert).rejects.toThrow('award_of_ranking');
  });

  test('another ranking than the one that was heard of', async () => {
    const month = await FinalisedMonth.heardOf(graph, { people: 2 });
    const sql = 'update ranked_feedback set place = place + 10 where round_id = $1';
    await expect(graph.database.rows(sql, [month.roundId])).rejects.toThrow('as it was written');
  });
});

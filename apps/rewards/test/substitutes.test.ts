import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { verifyLedger } from '../src/award-ledger/verify-ledger.ts';
import { codeOf, FinalisedMonth, type SeenAward, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
let award: SeenAward;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
beforeEach(async () => {
  graph.clock.set('2026-11-23T02:00:00Z');
  month = await FinalisedMonth.heardOf(graph, { people: 20 });
  await month.publish();
  award = await month.awardOf(1);
});
afterAll(() => graph.stop());

const option = (place = 0) => award.prize.giftOptions[place]?.id as string;
const draft = (change: Record<string, unknown> = {}) => ({
  giftOptionId: option(),
  substitute: { nameVi: 'Samsung Galaxy A20, màu xanh', nameEn: 'Samsung Galaxy A20, blue' },
  value: award.value,
  reason: 'Nhà cung cấp ngừng bán sản phẩm',
  ...change,
});
const propose = (change: Record<string, unknown> = {}, viewer = month.proposer) =>
  month.mutate('proposeSubstitute', draft(change), viewer);
const approve = (substituteId?: string, viewer = month.approver) =>
  month.mutate('approveSubstitute', { substituteId }, viewer);

async function substituted(change: Record<string, unknown> = {}): Promise<string> {
  const { substitute } = await propose(change);
  expect(codeOf(await approve(substitute?.id))).toBeNull();
  return substitute?.id as string;
}

async function options() {
  const { award: seen } = await graph.data<{
    award: {
      prize: { giftOptions: { id: string; isAvailable: boolean; isSubstitute: boolean }[] };
    };
  }>(
    'query ($id: ID!) { award(id: $id) { prize { giftOptions { id isAvailable isSubstitute } } } }',
    { id: award.id },
    month.winner(1),
  );
  return seen.prize.giftOptions;
}

describe('a gift that can’t be had any more', () => {
  test('has a substitute once another person approved it, and winners choose that', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({ substitute: { status: 'PROPOSED' }, userErrors: [] });
    expect(await options()).toHaveLength(2);
    const id = proposed.substitute?.id;
    expect(await approve(id)).toMatchObject({ substitute: { status: 'APPROVED' }, userErrors: [] });
    expect(await options()).toEqual([
      { id: option(0), isAvailable: false, isSubstitute: false },
      { id: option(1), isAvailable: true, isSubstitute: false },
      { id, isAvailable: true, isSubstitute: true },
    ]);
    const lost = await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    expect(codeOf(lost)).toBe('GIFT_LOST');
    const input = month.claimInput(award, { giftOptionId: id });
    expect(codeOf(await month.mutate('claimAward', input, month.winner(1)))).toBeNull();
  });

  test('whoever had claimed it is told, and changes the claim once', async () => {
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    const id = await substituted();
    const told = (await graph.published()).filter(({ name }) => name === 'GiftSubstituted');
    expect(told.map(({ payload }) => payload)).toContainEqual({
      awardId: award.id,
      subscriberId: month.ranked(1).subscriberId,
      prizeName: 'Điện thoại Samsung Galaxy M20',
      lostGift: 'Samsung Galaxy M20, màu xanh',
      substitute: 'Samsung Galaxy A20, màu xanh',
    });
    const input = { awardId: award.id, giftOptionId: id };
    const changes = await Promise.all(
      Array.from({ length: 10 }, () => month.mutate('changeGift', input, month.winner(1))),
    );
    for (const change of changes)
      expect(change).toMatchObject({ giftOption: { id }, userErrors: [] });
    const deeds = await graph.database.rows<{ deed: string }>(
      'select deed from award_ledger where award_id = $1 order by sequence',
      [award.id],
    );
    expect(deeds.slice(-3).map(({ deed }) => deed)).toEqual([
      'CLAIMED',
      'GIFT_LOST',
      'GIFT_CHANGED',
    ]);
    expect((await verifyLedger(graph.database)).broken).toBeNull();
    const trail = await graph.database.rows<{ deed: string; actorId: string }>(
      'select deed, actor_id as "actorId" from decision where subject_id = $1 order by id',
      [id],
    );
    expect(trail).toEqual([
      { deed: 'SUBSTITUTE_PROPOSED', actorId: month.proposer.id },
      { deed: 'SUBSTITUTE_APPROVED', actorId: month.approver.id },
    ]);
    const back = { awardId: award.id, giftOptionId: option(1) };
    const refused = await month.mutate('changeGift', back, month.winner(1));
    expect(codeOf(refused)).toBe('NOT_A_SUBSTITUTE');
  });

  test('stands while nothing stands in for it, and is changed by its winner alone, before it is sent', async () => {
    const input = month.claimInput(award, { giftOptionId: option(1) });
    await month.mutate('claimAward', input, month.winner(1));
    const giftOptionId = await substituted();
    const change = (viewer = month.winner(1)) =>
      month.mutate('changeGift', { awardId: award.id, giftOptionId }, viewer);
    expect(codeOf(await change())).toBe('GIFT_STANDS');
    expect(codeOf(await change(month.winner(2)))).toBe('AWARD_UNKNOWN');
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    const another = await substituted({ giftOptionId: option(1) });
    const late = { awardId: award.id, giftOptionId: another };
    expect(codeOf(await month.mutate('changeGift', late, month.winner(1)))).toBe('AWARD_NOT_READY');
  });

  test('is not sent on its way: its winner chooses first', async () => {
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    const id = await substituted();
    const start = () => month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    expect(codeOf(await start())).toBe('CLAIMED_GIFT_LOST');
    const sent = graph.database.rows(
      `update award set status = 'FULFILLING', fulfilment_started_by = $2,
         fulfilment_started_at = now() where id = $1`,
      [award.id, month.fulfiller.id],
    );
    await expect(sent).rejects.toThrow('can not be had any more');
    const input = { awardId: award.id, giftOptionId: id };
    expect(codeOf(await month.mutate('changeGift', input, month.winner(1)))).toBeNull();
    expect(await start()).toMatchObject({ award: { status: 'FULFILLING' }, userErrors: [] });
  });

  test('that is sent and given up at the same time does one of both', async () => {
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    const id = (await propose()).substitute?.id;
    const [started, approved] = await Promise.all([
      month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller),
      approve(id),
    ]);
    expect(codeOf(approved)).toBeNull();
    const told = (await graph.published()).filter(
      ({ name, payload }) =>
        name === 'GiftSubstituted' && (payload as { awardId: string }).awardId === award.id,
    );
    expect([codeOf(started), told.length]).toEqual(
      codeOf(started) === null ? [null, 0] : ['CLAIMED_GIFT_LOST', 1],
    );
  });
});

describe('four eyes on substitutes', () => {
  test('nobody approves their own, and no judge of the period takes part', async () => {
    expect(codeOf(await propose({}, month.judge))).toBe('JUDGED_THIS_ROUND');
    const id = (await propose()).substitute?.id;
    expect(codeOf(await approve(id, month.proposer))).toBe('PROPOSED_THE_SUBSTITUTE');
    expect(codeOf(await approve(id, month.judge))).toBe('JUDGED_THIS_ROUND');
    const outsider = approve(id, month.winner(1));
    await expect(outsider).rejects.toThrow();
  });

  test('the database refuses both too, and a gift of a frozen plan without approval', async () => {
    const id = (await propose()).substitute?.id;
    const decide = (by: unknown) =>
      graph.database.rows(
        `update gift_substitute set status = 'APPROVED', decided_by = $2, decided_at = now() where id = $1`,
        [id, by],
      );
    await expect(decide(month.proposer.id)).rejects.toThrow('gift_substitute_four_eyes');
    await expect(decide(month.judge.id)).rejects.toThrow('takes no part in its awards');
    const add = graph.database.rows(
      `insert into gift_option (id, prize_id, place, name_vi, name_en, value)
       select s.id, s.prize_id, 9, s.name_vi, s.name_en, s.value from gift_substitute s where s.id = $1`,
      [id],
    );
    await expect(add).rejects.toThrow('the prize plan is frozen');
  });

  test('of twenty who decide at the same time one does, and winners get one gift more', async () => {
    const id = (await propose()).substitute?.id;
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => approve(id, staff())));
    expect(outcomes.filter((outcome) => codeOf(outcome) === null)).toHaveLength(1);
    expect(new Set(outcomes.map(codeOf))).toEqual(new Set([null, 'SUBSTITUTE_DECIDED']));
    expect(await options()).toHaveLength(3);
    expect(codeOf(await propose())).toBe('SUBSTITUTE_EXISTS');
  });

  test('a claim at the same time as the approval is told or refused, and never lost', async () => {
    const id = (await propose()).substitute?.id;
    const [claimed, approved] = await Promise.all([
      month.mutate('claimAward', month.claimInput(award), month.winner(1)),
      approve(id),
    ]);
    expect(codeOf(approved)).toBeNull();
    const told = (await graph.published()).filter(
      ({ name, payload }) =>
        name === 'GiftSubstituted' && (payload as { awardId: string }).awardId === award.id,
    );
    expect(told).toHaveLength(codeOf(claimed) === 'GIFT_LOST' ? 0 : 1);
    expect([null, 'GIFT_LOST']).toContain(codeOf(claimed));
  });

  test('a rejected one frees its place for another', async () => {
    const substituteId = (await propose()).substitute?.id;
    const input = { substituteId, reason: 'Chọn mẫu mới hơn' };
    const rejected = await month.mutate('rejectSubstitute', input, month.approver);
    expect(rejected).toMatchObject({ substitute: { status: 'REJECTED' }, userErrors: [] });
    expect(codeOf(await approve(substituteId))).toBe('SUBSTITUTE_DECIDED');
    expect(codeOf(await propose())).toBeNull();
  });
});

describe('the worth of substitutes', () => {
  test.each([
    ['SUBSTITUTE_VALUE_TOO_LOW', () => ({ value: award.value - 1 })],
    ['SUBSTITUTE_OVER_BUDGET', () => ({ value: award.value + 1 })],
    ['SUBSTITUTE_TAXED', () => ({ value: 30_000_000 })],
    ['SUBSTITUTE_REASON_INVALID', () => ({ reason: 'hết' })],
    ['GIFT_OPTION_NOT_FOUND', () => ({ giftOptionId: randomUUID() })],
    ['NAME_INVALID', () => ({ substitute: { nameVi: ' ', nameEn: 'x' } })],
    [
      'SUBSTITUTE_WORTH_OTHERWISE',
      () => ({ substitute: { nameVi: 'Thẻ', nameEn: 'Card', provider: 'TOP_UP', faceValue: 1 } }),
    ],
  ])('%s is refused', async (code, change) => {
    expect(codeOf(await propose(change()))).toBe(code);
  });

  test('the database refuses one that is worth less, and one that the budget does not cover', async () => {
    const id = (await propose()).substitute?.id;
    const copy = (value: number) =>
      graph.database.rows(
        `insert into gift_substitute (id, plan_id, prize_id, original_id, name_vi, name_en, value,
           provider, reason, status, proposed_by, proposed_at)
         select gen_random_uuid(), plan_id, prize_id, $2, name_vi, name_en, $3, provider, reason,
           'PROPOSED', proposed_by, proposed_at from gift_substitute where id = $1 returning id`,
        [id, option(1), value],
      );
    await expect(copy(award.value - 1)).rejects.toThrow('is worth');
    const [dear] = (await copy(award.value + 1)) as { id: string }[];
    const decided = graph.database.rows(
      `update gift_substitute set status = 'APPROVED', decided_by = $2, decided_at = now() where id = $1`,
      [dear?.id, month.approver.id],
    );
    await expect(decided).rejects.toThrow('prize_plan_covers_substitutes');
  });
});

import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth } from '../../test/finalised-month.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());

interface Plan {
  id: string;
  version: number;
  description: string;
  budget: number | null;
  frozenAt: string | null;
  period: { id: string };
  prizes: {
    level: string;
    name: string;
    value: number;
    quantity: number;
    giftOptions: { id: string; name: string }[];
  }[];
}

const selection = `prizePlan { id version description budget frozenAt period { id }
  prizes { level name value quantity giftOptions { id name } } }`;

const manager = staffViewer(randomUUID(), ['programme:manage']);

async function planOf(periodId: string, viewer = manager): Promise<Plan | null> {
  const { data } = await graph.entity<{ prizePlan: Plan | null }>(
    { __typename: 'Period', id: periodId },
    selection,
    viewer,
  );
  return data?._entities[0]?.prizePlan ?? null;
}

const draft = (change: Record<string, unknown> = {}) => ({
  descriptionVi: 'Giải thưởng thử',
  descriptionEn: 'Prizes on trial',
  budget: 3_000_000,
  prizes: [
    {
      level: 'FIRST',
      nameVi: 'Tai nghe',
      nameEn: 'Headphones',
      value: 1_000_000,
      quantity: 3,
      giftOptions: [{ nameVi: 'Màu đen', nameEn: 'Black' }],
    },
  ],
  ...change,
});

describe('prize plans', () => {
  test('a month begins with the four prizes of the announcement, marked where the numbers are ours', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const plan = await planOf(month.periodId);
    expect(plan?.prizes.map(({ level, name }) => [level, name])).toEqual([
      ['FIRST', 'Samsung Galaxy M20 phone'],
      ['SECOND', 'Sony SRS-XB21 speaker'],
      ['THIRD', 'Anker PowerCore power bank'],
      ['ENCOURAGEMENT', 'Products and services of the carrier'],
    ]);
    expect(plan?.description).toContain('defaults of this platform');
    expect(plan?.version).toBe(1);
    expect(plan?.period.id).toBe(month.periodId);
  });

  test('a year begins with Diamond, Gold and Silver as announced', async () => {
    const month = await FinalisedMonth.heardOf(graph, { code: '2026' });
    const plan = await planOf(month.periodId);
    expect(plan?.prizes.map(({ level, value, quantity }) => [level, value, quantity])).toEqual([
      ['DIAMOND', 10_000_000, 1],
      ['GOLD', 8_000_000, 2],
      ['SILVER', 5_000_000, 3],
    ]);
    expect(plan?.budget).toBe(41_000_000);
    expect(plan?.prizes[0]?.giftOptions[0]?.name).toBe(
      'iPad WiFi 32GB and a phone card of 200,000 ₫',
    );
  });

  test('a period that opens twice has one plan', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const before = await planOf(month.periodId);
    await month.open('2026-11');
    expect(await planOf(month.periodId)).toEqual(before);
  });

  test('a period of another form has no plan until a manager makes one, and then just one', async () => {
    const month = await FinalisedMonth.heardOf(graph, { code: '2019-Q4' });
    expect(await planOf(month.periodId)).toBeNull();
    const input = { periodId: month.periodId, plan: draft(), reason: 'Quý đặc biệt' };
    const made = await Promise.all([
      month.mutate('createPrizePlan', input, manager),
      month.mutate('createPrizePlan', input, manager),
    ]);
    expect(made.map(codeOf).sort()).toEqual(['PRIZE_PLAN_EXISTS', null].sort());
    expect((await planOf(month.periodId))?.prizes).toHaveLength(1);
  });

  test('a change is another version, on the trail, and the old version stays as it was', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const before = await planOf(month.periodId);
    const { prizePlan } = await month.mutate(
      'changePrizePlan',
      { prizePlanId: before?.id, plan: draft(), reason: 'Đổi nhà tài trợ' },
      manager,
    );
    expect(prizePlan?.version).toBe(2);
    expect((await planOf(month.periodId))?.prizes[0]?.name).toBe('Headphones');
    const old = await graph.data<{ prizePlan: { supersededAt: string; prizes: unknown[] } }>(
      'query ($id: ID!) { prizePlan(id: $id) { supersededAt prizes { id } } }',
      { id: before?.id },
    );
    expect(old.prizePlan.supersededAt).not.toBeNull();
    expect(old.prizePlan.prizes).toHaveLength(4);
    const trail = await graph.database.rows(
      'select actor_id, deed, reason from decision where subject_id = $1',
      [prizePlan?.id],
    );
    expect(trail).toEqual([
      { actor_id: manager.id, deed: 'PRIZE_PLAN_CHANGED', reason: 'Đổi nhà tài trợ' },
    ]);
  });

  test('staff read a plan as it was written, to change it; others read it in their language alone', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const query = `query ($id: ID!) { prizePlan(id: $id) { descriptionVi prizes {
      nameVi nameEn awarded giftOptions { nameVi nameEn provider faceValue voucherPoolId } } } }`;
    const before = await planOf(month.periodId);
    const { prizePlan } = await month.mutate(
      'changePrizePlan',
      { prizePlanId: before?.id, plan: draft(), reason: 'Đổi nhà tài trợ' },
      manager,
    );
    const seen = await graph.data(query, { id: prizePlan?.id }, manager);
    const { descriptionVi, prizes } = draft();
    expect(seen).toEqual({
      prizePlan: {
        descriptionVi,
        prizes: prizes.map(({ nameVi, nameEn, giftOptions }) => ({
          nameVi,
          nameEn,
          awarded: 0,
          giftOptions: giftOptions.map((option) => ({
            ...option,
            provider: 'COURIER',
            faceValue: null,
            voucherPoolId: null,
          })),
        })),
      },
    });
    const { data, errors } = await graph.run(query, { id: prizePlan?.id });
    expect(JSON.stringify([data, errors])).not.toContain(prizes[0]?.nameVi);
  });

  test('of two managers who change the same version, the second is told to look again', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const before = await planOf(month.periodId);
    const input = { prizePlanId: before?.id, plan: draft(), reason: 'Cùng lúc' };
    const outcomes = await Promise.all([
      month.mutate('changePrizePlan', input, manager),
      month.mutate('changePrizePlan', input, manager),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['PRIZE_PLAN_OUTDATED', null].sort());
  });

  test('the first proposal freezes it, for the service and for whoever writes to the database', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    await month.propose();
    const plan = await planOf(month.periodId);
    expect(plan?.frozenAt).not.toBeNull();
    const refused = await month.mutate(
      'changePrizePlan',
      { prizePlanId: plan?.id, plan: draft(), reason: 'Muộn' },
      manager,
    );
    expect(codeOf(refused)).toBe('PRIZE_PLAN_FROZEN');
    for (const sql of [
      'update prize_plan set superseded_at = now() where id = $1',
      'update prize_plan set budget = budget * 2 where id = $1',
      'update prize_plan set frozen_at = null where id = $1',
      'update prize set quantity = 1000 where plan_id = $1',
      'delete from prize where plan_id = $1',
      `insert into prize (id, plan_id, place, level, name_vi, name_en, value, quantity)
       values (gen_random_uuid(), $1, 9, 'FIRST', 'x', 'x', 1, 1)`,
    ]) {
      await expect(graph.database.rows(sql, [plan?.id])).rejects.toThrow(
        /stands as it was written|frozen/,
      );
    }
  });

  test.each([
    ['PRIZES_MISSING', { prizes: [] }],
    ['WINS_INVALID', { winsPerSubscriber: 0 }],
    ['VALUE_INVALID', { budget: 1 }],
    ['NAME_INVALID', { descriptionVi: ' ' }],
    ['QUANTITY_INVALID', { prizes: [{ ...draft().prizes[0], quantity: 0 }] }],
    ['GIFT_OPTIONS_MISSING', { prizes: [{ ...draft().prizes[0], giftOptions: [] }] }],
  ])('refuses with %s what can not be', async (code, change) => {
    const month = await FinalisedMonth.heardOf(graph);
    const plan = await planOf(month.periodId);
    const input = { prizePlanId: plan?.id, plan: draft(change), reason: 'Thử' };
    expect(codeOf(await month.mutate('changePrizePlan', input, manager))).toBe(code);
  });

  test('the programme shows the plan of the period that opened last', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const later = randomUUID();
    const event = {
      programmeId: month.programmeId,
      programmeCode: 'chia-se',
      closesAt: '2027-01-31T17:00:00Z',
    };
    const periods = [
      { periodId: randomUUID(), periodCode: '2026', opensAt: '2025-12-31T17:00:00Z' },
      { periodId: later, periodCode: '2027-01', opensAt: '2026-12-31T17:00:00Z' },
    ];
    for (const period of periods) await graph.deliver('PeriodOpened', { ...event, ...period });
    const { data, errors } = await graph.entity<{ prizePlan: Plan }>(
      { __typename: 'Programme', id: month.programmeId },
      'prizePlan { period { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data?._entities[0]?.prizePlan.period.id).toBe(month.periodId);
  });

  test('the public sees the prizes and not the budget', async () => {
    const month = await FinalisedMonth.heardOf(graph);
    const { data, errors } = await graph.entity<{ prizePlan: Plan }>(
      { __typename: 'Period', id: month.periodId },
      'prizePlan { budget prizes { value } }',
    );
    expect(data?._entities[0]?.prizePlan.budget).toBeNull();
    expect(data?._entities[0]?.prizePlan.prizes).toHaveLength(4);
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

import { randomBytes, randomUUID } from 'node:crypto';
import { type TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, type Outcome, staff } from './finalised-month.ts';

const keeper = staff();
const speaker = { nameVi: 'Loa Sony', nameEn: 'Sony speaker', value: 300_000 };
const code = { nameVi: 'Phiếu mua sắm', nameEn: 'Shopping voucher', provider: 'VOUCHER' };

let graph: TestSubgraph;
let month: FinalisedMonth;
let poolId: string;
beforeAll(async () => {
  graph = await FinalisedMonth.start({
    VOUCHER_KEY: randomBytes(32).toString('base64'),
    GIFT_ORDER_SECONDS: '0.05',
  });
});
afterAll(() => graph.stop());
beforeEach(async () => {
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  const pool = { name: 'Phiếu', source: 'IMPORTED', faceValue: 200_000, lowStockAt: 1 };
  poolId = (await month.mutate('createVoucherPool', pool, keeper)).pool!.id;
  const codes = [randomUUID(), randomUUID()];
  await month.mutate('importVouchers', { poolId, batch: 'lô 1', codes }, keeper);
});

const bundle = (items: object[], more: object = {}) => ({
  nameVi: 'Loa và phiếu mua sắm',
  nameEn: 'A speaker and a voucher',
  items,
  ...more,
});
const both = () => [speaker, { ...code, value: 200_000, voucherPoolId: poolId }];

async function plan(option: object): Promise<Outcome> {
  const [before] = await graph.database.rows<{ id: string }>(
    'select id from prize_plan where period_id = $1 and superseded_at is null',
    [month.periodId],
  );
  const texts = { descriptionVi: 'Quà', descriptionEn: 'Gifts', budget: 1_000_000 };
  const prize = { level: 'FIRST', nameVi: 'Giải', nameEn: 'Prize', value: 500_000, quantity: 2 };
  const prizes = [{ ...prize, giftOptions: [option] }];
  const input = { prizePlanId: before?.id, plan: { ...texts, prizes }, reason: 'Quà gồm hai món.' };
  return month.mutate('changePrizePlan', input, month.proposer);
}

async function claimed(): Promise<string> {
  expect(codeOf(await plan(bundle(both())))).toBeNull();
  await month.publish();
  const award = await month.awardOf(1);
  const input = month.claimInput(award);
  expect(codeOf(await month.mutate('claimAward', input, month.winner(1)))).toBeNull();
  return award.id;
}

async function sent(): Promise<string> {
  const awardId = await claimed();
  expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBeNull();
  return awardId;
}

async function partsOf(id: string, viewer = month.winner(1)) {
  const { award } = await graph.data<{
    award: { giftParts: { itemId: string; name: string; hasArrived: boolean }[] | null };
  }>(
    'query ($id: ID!) { award(id: $id) { giftParts { itemId name hasArrived } } }',
    { id },
    viewer,
  );
  return award.giftParts ?? [];
}

const statusOf = async (rank = 1) => (await month.awardOf(rank)).status;

describe('a gift of several things in a plan', () => {
  test.each([
    ['GIFT_ITEMS_WORTH_OTHERWISE', () => bundle([speaker, { ...speaker, value: 200_001 }])],
    ['GIFT_ITEMS_WORTH_OTHERWISE', () => bundle([speaker, { ...speaker, value: 0 }])],
    [
      'GIFT_ITEMS_WORTH_OTHERWISE',
      () =>
        bundle([
          { ...speaker, value: 200_000 },
          { ...code, value: 300_000, voucherPoolId: poolId },
        ]),
    ],
    ['GIFT_ITEMS_INVALID', () => bundle([{ ...speaker, value: 500_000 }])],
    ['GIFT_ITEMS_INVALID', () => bundle([])],
    ['GIFT_ITEMS_INVALID', () => bundle(Array(6).fill(speaker))],
    ['GIFT_ITEMS_INVALID', () => bundle(both(), { provider: 'PERK' })],
    [
      'ONE_VOUCHER_A_GIFT',
      () => bundle([...both(), { ...code, value: 200_000, voucherPoolId: poolId }]),
    ],
    ['VOUCHER_POOL_MISSING', () => bundle([speaker, { ...code, value: 200_000 }])],
    [
      'VOUCHER_POOL_MISSING',
      () => bundle([speaker, { ...code, value: 200_000, voucherPoolId: randomUUID() }]),
    ],
    ['NAME_INVALID', () => bundle([{ ...speaker, nameVi: ' ' }, speaker])],
  ])('%s is refused', async (refusal, option) => {
    expect(codeOf(await plan(option()))).toBe(refusal);
  });
});

describe('things that no provider brings', () => {
  test('are handed over with the code that only the winner has, beside what is ordered', async () => {
    const awardId = await sent();
    await until(async () => (await partsOf(awardId))[1]?.hasArrived ?? false);
    expect(await statusOf()).toBe('FULFILLING');
    expect((await partsOf(awardId)).map(({ hasArrived }) => hasArrived)).toEqual([false, true]);
    const shown = await month.mutate('revealVoucher', { awardId }, month.winner(1));
    expect(codeOf(shown)).toBeNull();
    const unsigned = { awardId, handOverNote: 'Trao tại cửa hàng.' };
    expect(codeOf(await month.mutate('fulfilAward', unsigned, month.fulfiller))).toBe(
      'HAND_OVER_CODE_NEEDED',
    );
    expect(await month.handOver(awardId, 'Trao loa tại cửa hàng.')).toMatchObject({
      award: { status: 'FULFILLED' },
      userErrors: [],
    });
    expect((await partsOf(awardId)).every(({ hasArrived }) => hasArrived)).toBe(true);
  });

  test('are handed over once, and not instead of what is ordered', async () => {
    const awardId = await sent();
    await until(async () => (await partsOf(awardId))[1]?.hasArrived ?? false);
    const [loa, voucher] = await partsOf(awardId);
    await month.mutate('requestHandOverCode', { awardId }, month.fulfiller);
    const input = {
      awardId,
      handOverNote: 'Trao tại cửa hàng.',
      code: await month.codeFor(awardId),
    };
    const other = { ...input, giftItemIds: [voucher?.itemId] };
    expect(codeOf(await month.mutate('fulfilAward', other, month.fulfiller))).toBe('GIFT_ORDERED');
    await month.mutate('requestHandOverCode', { awardId }, month.fulfiller);
    const right = { ...input, code: await month.codeFor(awardId), giftItemIds: [loa?.itemId] };
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => month.mutate('fulfilAward', right, month.fulfiller)),
    );
    expect(outcomes.map(codeOf).filter((refusal) => refusal === null)).toHaveLength(1);
    const ledger = await graph.database.rows(
      `select 1 from award_ledger where award_id = $1 and deed = 'FULFILLED'`,
      [awardId],
    );
    expect(ledger).toHaveLength(1);
  });

  test('are not written as handed over without a signature, nor ordered after it', async () => {
    const awardId = await sent();
    const [loa] = await partsOf(awardId);
    const note = (by: unknown) =>
      graph.database.rows(
        'insert into item_hand_over (award_id, item_id, handed_over_by, handed_over_at) values ($1, $2, $3, now())',
        [awardId, loa?.itemId, by],
      );
    await expect(note(month.fulfiller.id)).rejects.toThrow('is not signed by its winner');
    await until(async () => (await partsOf(awardId))[1]?.hasArrived ?? false);
    await month.handOver(awardId, 'Trao loa tại cửa hàng.');
    const order = graph.database.rows(
      `insert into provider_order (id, award_id, subscriber_id, item_id, provider, item, status, created_at)
       values (gen_random_uuid(), $1, gen_random_uuid(), $2, 'COURIER', 'Loa', 'QUEUED', now())`,
      [awardId, loa?.itemId],
    );
    await expect(order).rejects.toThrow('was handed over');
  });

  test('leave a ledger that anybody can check', async () => {
    const awardId = await sent();
    await until(async () => (await partsOf(awardId))[1]?.hasArrived ?? false);
    await month.handOver(awardId, 'Trao loa tại cửa hàng.');
    const { awardLedgerDocument } = await graph.data<{
      awardLedgerDocument: { document: string; hash: string };
    }>('{ awardLedgerDocument { document hash } }', {}, staff());
    const { document, hash } = awardLedgerDocument;
    const verification = verifyAwardLedger(document, hash, []);
    expect(verification.checks.filter(({ problem }) => problem)).toEqual([]);
    expect(holds(verification)).toBe(true);
  });
});

describe('a gift of several things, one of which can’t be had any more', () => {
  test('has a substitute of several things, which its winner gets thing by thing', async () => {
    const awardId = await claimed();
    const award = await month.awardOf(1);
    const other = { ...speaker, nameVi: 'Loa JBL', nameEn: 'JBL speaker' };
    const draft = (items: object[]) => ({
      giftOptionId: award.prize.giftOptions[0]?.id,
      substitute: bundle(items, { nameVi: 'Loa JBL và phiếu', nameEn: 'JBL and a voucher' }),
      value: 500_000,
      reason: 'Loa Sony ngừng sản xuất',
    });
    const propose = (items: object[]) =>
      month.mutate('proposeSubstitute', draft(items), month.proposer);
    expect(codeOf(await propose([other, { ...other, value: 1 }]))).toBe(
      'GIFT_ITEMS_WORTH_OTHERWISE',
    );
    const [, voucher] = both();
    const { substitute } = await propose([other, voucher as object]);
    const substituteId = substitute?.id;
    const approved = await month.mutate('approveSubstitute', { substituteId }, month.approver);
    expect(codeOf(approved)).toBeNull();
    const input = { awardId, giftOptionId: substituteId };
    expect(codeOf(await month.mutate('changeGift', input, month.winner(1)))).toBeNull();
    expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBeNull();
    await until(async () => (await partsOf(awardId))[1]?.hasArrived ?? false);
    expect((await partsOf(awardId)).map(({ name }) => name)).toEqual([
      'JBL speaker',
      'Shopping voucher',
    ]);
    const done = await month.handOver(awardId, 'Trao loa tại cửa hàng.');
    expect(done).toMatchObject({ award: { status: 'FULFILLED' } });
    const held = await graph.database.rows(
      `select 1 from voucher where award_id = $1 and status = 'ISSUED'`,
      [awardId],
    );
    expect(held).toHaveLength(1);
  });
});

describe('the things of a claimed gift', () => {
  test('are known to its winner and to staff who hand over, and to nobody else', async () => {
    const awardId = await claimed();
    expect(await partsOf(awardId)).toHaveLength(2);
    expect(await partsOf(awardId, month.fulfiller)).toHaveLength(2);
    const stranger = await graph.run<{ award: { giftParts: unknown } | null }>(
      'query ($id: ID!) { award(id: $id) { giftParts { name } } }',
      { id: awardId },
      month.winner(2),
    );
    expect(stranger.data?.award?.giftParts ?? null).toBeNull();
  });
});

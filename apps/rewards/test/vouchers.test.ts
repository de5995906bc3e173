import { randomBytes, randomUUID } from 'node:crypto';
import { type TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, type Outcome, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
let poolId: string;
let codes: string[];
const keeper = staff();

beforeAll(async () => {
  graph = await FinalisedMonth.start({
    VOUCHER_KEY: randomBytes(32).toString('base64'),
    GIFT_ORDER_SECONDS: '0.05',
  });
});
afterAll(() => graph.stop());
beforeEach(async () => {
  codes = Array.from({ length: 3 }, () => `GOT-IT-${randomUUID()}`);
  const pool = { name: 'Phiếu mua sắm', source: 'IMPORTED', faceValue: 200_000, lowStockAt: 2 };
  poolId = (await as('createVoucherPool', pool)).pool!.id;
  expect(codeOf(await imports(codes))).toBeNull();
  month = await FinalisedMonth.heardOf(graph, { people: 5 });
  await month.mutate('changePrizePlan', await planOfVouchers(), month.proposer);
  await month.publish();
});

const as = (name: string, input: Record<string, unknown>, who = keeper) =>
  graphMonth().mutate(name, input, who);
/** Any month mutates; the first pool is made before there is one. */
const graphMonth = () =>
  month ?? (Object.create(FinalisedMonth.prototype, { graph: { value: graph } }) as FinalisedMonth);
const imports = (some: string[], batch = 'lô 1') =>
  as('importVouchers', { poolId, batch, codes: some });

async function planOfVouchers() {
  const [plan] = await graph.database.rows<{ id: string }>(
    'select id from prize_plan where period_id = $1 and superseded_at is null',
    [month.periodId],
  );
  const option = { nameVi: 'Phiếu mua sắm', nameEn: 'Shopping voucher', provider: 'VOUCHER' };
  const prize = { level: 'FIRST', nameVi: 'Phiếu', nameEn: 'Voucher', value: 200_000, quantity: 5 };
  const giftOptions = [{ ...option, voucherPoolId: poolId }];
  const texts = { descriptionVi: 'Phiếu', descriptionEn: 'Vouchers', budget: 1_000_000 };
  return {
    prizePlanId: plan?.id,
    plan: { ...texts, prizes: [{ ...prize, giftOptions }] },
    reason: 'Quà là phiếu mua sắm.',
  };
}

/** What the overview warns of. */
async function lowPools(): Promise<string[]> {
  const { voucherPools } = await graph.data<{
    voucherPools: { edges: { node: { id: string } }[] };
  }>('{ voucherPools(first: 100, onlyLow: true) { edges { node { id } } } }', {}, keeper);
  return voucherPools.edges.map(({ node }) => node.id);
}

async function claim(rank: number): Promise<Outcome> {
  const award = await month.awardOf(rank);
  return month.mutate('claimAward', month.claimInput(award), month.winner(rank));
}

async function start(rank: number): Promise<string> {
  const { id: awardId } = await month.awardOf(rank);
  expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBeNull();
  return awardId;
}

const passing = (condition: () => Promise<boolean>) =>
  until(async () => {
    if (await condition()) return true;
    graph.clock.advance({ seconds: 30 });
    return false;
  });

/** Claimed, sent on its way and given. */
async function give(rank: number): Promise<string> {
  expect(codeOf(await claim(rank))).toBeNull();
  const awardId = await start(rank);
  await passing(async () => (await month.awardOf(rank)).status === 'FULFILLED');
  return awardId;
}

async function stock(): Promise<Record<string, number>> {
  const { pool } = await as('importVouchers', { poolId, batch: 'lô 1', codes: [codes[0]] });
  return pool!.stock;
}

describe('codes of a partner', () => {
  test('come in once, however often they are sent', async () => {
    const again = await imports([...codes, 'MOI-000001', 'MOI-000001'], 'lô 2');
    expect(again).toMatchObject({ added: 1, duplicates: [1, 2, 3, 5] });
    expect(await stock()).toMatchObject({ available: 4 });
  });

  test('that cannot be codes change nothing, and the answer repeats none', async () => {
    const refused = await imports(['TOT-000001', 'có khoảng trắng'], 'lô 2');
    expect(codeOf(refused)).toBe('CODE_INVALID');
    expect(JSON.stringify(refused)).not.toContain('khoảng trắng ');
    expect(codeOf(await imports([]))).toBe('CODES_MISSING');
    expect(await stock()).toMatchObject({ available: 3 });
  });

  test('stand nowhere in the database in clear', async () => {
    const rows = await graph.database.rows<{ row: string }>(
      `select v::text || encode(v.sealed_code, 'escape') as row from voucher v
       union all select p::text from voucher_pool p union all select d::text from decision d`,
    );
    for (const { row } of rows) expect(row).not.toContain('GOT-IT');
  });

  test('cannot be moved to another voucher: its code opens nowhere else', async () => {
    const awardId = await give(1);
    await expect(
      graph.database.rows(
        `update voucher set sealed_code = (select o.sealed_code from voucher o
           where o.pool_id = $1 and o.status = 'AVAILABLE' limit 1) where award_id = $2`,
        [poolId, awardId],
      ),
    ).rejects.toThrow(/stands as it was written/);
  });

  test('warn when few are left', async () => {
    expect(await lowPools()).not.toContain(poolId);
    await claim(1);
    const { pool } = await imports(codes);
    expect(pool).toMatchObject({ isLow: true, stock: { available: 2, reserved: 1 } });
    expect(await lowPools()).toContain(poolId);
  });
});

describe('a claimed award', () => {
  test('takes exactly one code, however many claim it at once', async () => {
    const award = await month.awardOf(1);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        month.mutate('claimAward', month.claimInput(award), month.winner(1)),
      ),
    );
    expect(outcomes.filter((outcome) => codeOf(outcome) === null)).toHaveLength(1);
    expect(await stock()).toMatchObject({ available: 2, reserved: 1 });
  });

  test('and more winners than codes at once: each code goes to one, the others choose again', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(claim));
    const refused = outcomes.map(codeOf).filter((code) => code !== null);
    expect(refused).toEqual(['VOUCHER_OUT_OF_STOCK', 'VOUCHER_OUT_OF_STOCK']);
    expect(await stock()).toMatchObject({ available: 0, reserved: 3 });
    const statuses = (await month.awards()).map(({ status }) => status).sort();
    expect(statuses).toEqual(['ANNOUNCED', 'ANNOUNCED', 'CLAIMED', 'CLAIMED', 'CLAIMED']);
  });

  test('that is taken back frees its code', async () => {
    await claim(1);
    const { id: awardId } = await month.awardOf(1);
    const reason = 'Vi phạm thể lệ chương trình.';
    expect(codeOf(await month.mutate('disqualifyAward', { awardId, reason }, staff()))).toBeNull();
    expect(await stock()).toMatchObject({ available: 3, reserved: 0 });
  });

  test('gets its code once, also where a process died after giving it', async () => {
    expect(codeOf(await claim(1))).toBeNull();
    const awardId = await start(1);
    // As a process leaves it that died after the code was given and before the answer was kept.
    await graph.database.rows(
      `update voucher v set status = 'ISSUED', issued_at = now(), order_id = o.id
       from provider_order o where o.award_id = v.award_id and v.award_id = $1 and v.status = 'RESERVED'`,
      [awardId],
    );
    await passing(async () => (await month.awardOf(1)).status === 'FULFILLED');
    expect(await stock()).toMatchObject({ available: 2, reserved: 0, issued: 1 });
  });
});

describe('who added a code', () => {
  test('has no other part in its award', async () => {
    await month.mutate('revokeVouchers', { poolId, reason: 'Làm lại.' }, keeper);
    for (const one of [month.proposer, month.approver, month.publisher]) {
      await as('importVouchers', { poolId, batch: 'lô 3', codes: [`CUA-${randomUUID()}`] }, one);
    }
    expect(codeOf(await claim(1))).toBe('VOUCHER_OUT_OF_STOCK');
    const own = [`CUA-${randomUUID()}`];
    await as('importVouchers', { poolId, batch: 'lô 4', codes: own }, month.fulfiller);
    expect(codeOf(await claim(1))).toBeNull();
    const { id: awardId } = await month.awardOf(1);
    expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBe(
      'ADDED_THE_VOUCHER',
    );
    await expect(
      graph.database.rows(`update award set fulfilment_started_by = $2 where id = $1`, [
        awardId,
        month.fulfiller.id,
      ]),
    ).rejects.toThrow(/does not hand it over/);
  });
});

describe('a code', () => {
  test('is shown to its winner once, of many at once, and to nobody else', async () => {
    const awardId = await give(1);
    expect(codeOf(await as('revealVoucher', { awardId }, month.winner(2)))).toBe('VOUCHER_UNKNOWN');
    const shown = await Promise.all(
      [1, 2, 3, 4].map(() => as('revealVoucher', { awardId }, month.winner(1))),
    );
    const seen = shown.filter((outcome) => outcome.voucher);
    expect(seen).toHaveLength(1);
    expect(codes).toContain(seen[0]?.voucher?.code);
    const later = await as('revealVoucher', { awardId }, month.winner(1));
    expect(codeOf(later)).toBe('VOUCHER_SHOWN');
    expect(later.userErrors[0]?.message).toMatch(/please call us/);
  });

  test('is not shown before it is given', async () => {
    await claim(1);
    const { id: awardId } = await month.awardOf(1);
    expect(codeOf(await as('revealVoucher', { awardId }, month.winner(1)))).toBe(
      'VOUCHER_NOT_READY',
    );
  });

  test('is used up once, of many at once', async () => {
    const awardId = await give(1);
    const { voucher } = await as('revealVoucher', { awardId }, month.winner(1));
    const input = { poolId, code: voucher!.code };
    const used = await Promise.all([1, 2, 3].map(() => as('redeemVoucher', input, staff())));
    expect(used.map(codeOf).sort()).toEqual(['CODE_WRONG', 'CODE_WRONG', null].sort());
    expect(await stock()).toMatchObject({ redeemed: 1 });
  });

  test('that was never given is not used up, even by who knows it', async () => {
    expect(codeOf(await as('redeemVoucher', { poolId, code: codes[0] }, staff()))).toBe(
      'CODE_WRONG',
    );
  });

  test('is not guessed: ten wrong ones are the most, also all at once', async () => {
    const guesser = staff();
    const guess = () => as('redeemVoucher', { poolId, code: `SAI-${randomUUID()}` }, guesser);
    const outcomes = (await Promise.all(Array.from({ length: 15 }, guess))).map(codeOf);
    expect(outcomes.filter((code) => code === 'CODE_WRONG')).toHaveLength(10);
    expect(outcomes.filter((code) => code === 'TOO_MANY_GUESSES')).toHaveLength(5);
    const awardId = await give(1);
    const { voucher } = await as('revealVoucher', { awardId }, month.winner(1));
    const right = { poolId, code: voucher!.code };
    expect(codeOf(await as('redeemVoucher', right, guesser))).toBe('TOO_MANY_GUESSES');
    expect(codeOf(await as('redeemVoucher', right, staff()))).toBeNull();
  });
});

describe('a batch that is taken back', () => {
  test('in the midst of claims leaves no award with a code that is void', async () => {
    expect(codeOf(await claim(1))).toBeNull();
    const [gone] = await Promise.all([
      as('revokeVouchers', { poolId, batch: 'lô 1', reason: 'Lộ mã.' }),
      claim(2),
      claim(3),
    ]);
    expect(gone.revoked).toBeGreaterThan(0);
    await imports(
      Array.from({ length: 5 }, () => `MOI-${randomUUID()}`),
      'lô 2',
    );
    const awardId = await start(1);
    await passing(async () => (await month.awardOf(1)).status === 'FULFILLED');
    const { voucher } = await as('revealVoucher', { awardId }, month.winner(1));
    expect(voucher?.code).toMatch(/^MOI-/);
  });

  test('tells how many were with winners, who read how to get help', async () => {
    const awardId = await give(1);
    const gone = await as('revokeVouchers', { poolId, reason: 'Lộ mã.' });
    expect(gone).toMatchObject({ revoked: 3, revokedWithWinners: 1 });
    const outcome = await as('revealVoucher', { awardId }, month.winner(1));
    expect(codeOf(outcome)).toBe('VOUCHER_REVOKED');
  });

  describe('after it was given', () => {
    const replace = (
      awardId: string,
      who = month.fulfiller,
      reason = 'Lô mã bị đối tác thu hồi.',
    ) => as('replaceVoucher', { awardId, reason }, who);
    const revoked = async () => {
      const awardId = await give(1);
      await as('revealVoucher', { awardId }, month.winner(1));
      await as('revokeVouchers', { poolId, reason: 'Lộ mã.' });
      return awardId;
    };
    const arrive = (batch: string) =>
      imports([`MOI-${randomUUID()}`, `MOI-${randomUUID()}`], batch);

    test('is replaced by one other code, however often that is asked for', async () => {
      const awardId = await revoked();
      expect(codeOf(await replace(awardId))).toBe('VOUCHER_OUT_OF_STOCK');
      await arrive('lô 2');
      const asked = await Promise.all([1, 2, 3, 4].map(() => replace(awardId)));
      expect(asked.map(codeOf).filter((code) => code === null)).toHaveLength(1);
      let code: string | undefined;
      await passing(async () => {
        code = (await as('revealVoucher', { awardId }, month.winner(1))).voucher?.code;
        return code !== undefined;
      });
      expect(code).toMatch(/^MOI-/);
      expect(await stock()).toMatchObject({ available: 1, issued: 1, revoked: 3 });
      expect(codeOf(await replace(awardId))).toBe('VOUCHER_STANDS');
      const deeds = await graph.database.rows<{ deed: string }>(
        'select deed from award_ledger where award_id = $1 order by sequence desc limit 2',
        [awardId],
      );
      expect(deeds.map(({ deed }) => deed)).toEqual(['VOUCHER_REPLACED', 'FULFILLED']);
    });

    test('again and again, once for each that is taken back', async () => {
      const awardId = await revoked();
      for (const batch of ['lô 2', 'lô 3']) {
        await arrive(batch);
        expect(codeOf(await replace(awardId))).toBeNull();
        await passing(async () => (await stock())['issued'] === 1);
        await as('revokeVouchers', { poolId, reason: 'Lại lộ mã.' });
      }
      const { awardLedgerDocument } = await graph.data<{
        awardLedgerDocument: { document: string; hash: string };
      }>('{ awardLedgerDocument { document hash } }', {}, staff());
      const { document, hash } = awardLedgerDocument;
      expect(holds(verifyAwardLedger(document, hash, []))).toBe(true);
    });

    test('by nobody who awarded, judged or added it, with a reason, and only then', async () => {
      const standing = await give(2);
      expect(codeOf(await replace(standing))).toBe('VOUCHER_STANDS');
      const order = graph.database.rows(
        `insert into provider_order (id, award_id, subscriber_id, replaces_id, provider, item, status, created_at)
         select gen_random_uuid(), award_id, subscriber_id, id, provider, item, 'QUEUED', now()
         from provider_order where award_id = $1`,
        [standing],
      );
      await expect(order).rejects.toThrow('gave no code that was taken back');
      const awardId = await revoked();
      await arrive('lô 2');
      expect(codeOf(await replace(awardId, keeper))).toBe('ADDED_THE_VOUCHER');
      expect(codeOf(await replace(awardId, month.judge))).toBe('JUDGED_THIS_ROUND');
      expect(codeOf(await replace(awardId, month.approver))).toBe('SAME_PERSON');
      expect(codeOf(await replace(awardId, month.fulfiller, 'mất'))).toBe(
        'REPLACEMENT_REASON_INVALID',
      );
    });
  });
});

test('codes of our own are made once a batch', async () => {
  const own = { name: 'Mã nhà mạng', source: 'GENERATED', faceValue: 50_000, lowStockAt: 0 };
  const { pool } = await as('createVoucherPool', own);
  const batch = { poolId: pool!.id, batch: 'lô 1', count: 20 };
  const made = await Promise.all([as('generateVouchers', batch), as('generateVouchers', batch)]);
  expect(made.map(({ added }) => added).sort()).toEqual([0, 20]);
});

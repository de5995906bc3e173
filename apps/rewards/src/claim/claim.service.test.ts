import { randomUUID } from 'node:crypto';
import { newSealingKeys, unseal } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from '../../test/finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
beforeEach(async () => {
  graph.clock.set('2026-11-23T02:00:00Z');
  month = await FinalisedMonth.heardOf(graph, { people: 20 });
  await month.publish();
});
afterAll(() => graph.stop());

const deliveryOf = (id: string, viewer = month.winner(1)) =>
  graph.run<{ award: { delivery: { address: string; phoneNumber: string } | null } | null }>(
    `query ($id: ID!) { award(id: $id) { handOverNote delivery { recipientName phoneNumber address } } }`,
    { id },
    viewer,
  );

describe('claiming an award', () => {
  test('the winner chooses a gift and says where it goes', async () => {
    const award = await month.awardOf(1);
    const giftOptionId = award.prize.giftOptions[1]?.id;
    const input = month.claimInput(award, { giftOptionId });
    const claimed = await month.mutate('claimAward', input, month.winner(1));
    expect(claimed).toMatchObject({ award: { status: 'CLAIMED' }, userErrors: [] });
    const seen = await graph.data<{ award: { giftOption: { id: string } } }>(
      'query ($id: ID!) { award(id: $id) { giftOption { id } } }',
      { id: award.id },
      month.winner(1),
    );
    expect(seen.award.giftOption.id).toBe(giftOptionId);
    expect((await deliveryOf(award.id)).data?.award?.delivery).toEqual({
      recipientName: 'Nguyễn Văn An',
      phoneNumber: '0901 234 567',
      address: '12 Trần Hưng Đạo, Hoàn Kiếm, Hà Nội',
    });
  });

  test('refuses a second claim of the same award, fifty at the same time too', async () => {
    const award = await month.awardOf(1);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        month.mutate('claimAward', month.claimInput(award), month.winner(1)),
      ),
    );
    expect(outcomes.filter((outcome) => codeOf(outcome) === null)).toHaveLength(1);
    expect(new Set(outcomes.map(codeOf))).toEqual(new Set([null, 'ALREADY_CLAIMED']));
    const [claims] = await graph.database.rows<{ count: number }>(
      `select count(*)::int as count from award_ledger where award_id = $1 and deed = 'CLAIMED'`,
      [award.id],
    );
    expect(claims?.count).toBe(1);
  });

  test('the same claim sent again is the same claim', async () => {
    const award = await month.awardOf(1);
    const input = month.claimInput(award);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => month.mutate('claimAward', input, month.winner(1))),
    );
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ award: { id: award.id, status: 'CLAIMED' }, userErrors: [] });
    }
  });

  test('a key belongs to one claim', async () => {
    const award = await month.awardOf(1);
    const input = month.claimInput(award);
    await month.mutate('claimAward', input, month.winner(1));
    const other = { ...input, giftOptionId: award.prize.giftOptions[1]?.id };
    const refused = await month.mutate('claimAward', other, month.winner(1));
    expect(codeOf(refused)).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('an award of somebody else is none, for claiming and for declining', async () => {
    const award = await month.awardOf(1);
    const claimed = await month.mutate('claimAward', month.claimInput(award), month.winner(2));
    expect(codeOf(claimed)).toBe('AWARD_UNKNOWN');
    const declined = await month.mutate('declineAward', { awardId: award.id }, month.winner(2));
    expect(codeOf(declined)).toBe('AWARD_UNKNOWN');
    const staffClaim = month.mutate('claimAward', month.claimInput(award), staff());
    await expect(staffClaim).rejects.toThrow('Only a signed-in subscriber');
  });

  test('can be done to the last moment of the thirtieth day, and not after', async () => {
    graph.clock.advance({ days: 30 });
    const first = await month.awardOf(1);
    const inTime = await month.mutate('claimAward', month.claimInput(first), month.winner(1));
    expect(codeOf(inTime)).toBeNull();
    graph.clock.advance({ seconds: 1 });
    const second = await month.awardOf(2);
    const late = await month.mutate('claimAward', month.claimInput(second), month.winner(2));
    expect(late.userErrors[0]).toMatchObject({
      code: 'CLAIM_TOO_LATE',
      message: expect.stringContaining('23/12/2026') as unknown as string,
    });
  });

  test('waits three days after a number or SIM card changed hands', async () => {
    const award = await month.awardOf(1);
    const { subscriberId } = month.ranked(1);
    const changedAt = graph.clock.read().toISOString();
    const claim = () => month.mutate('claimAward', month.claimInput(award), month.winner(1));
    const change = 'SIM_CHANGED' as const;
    await graph.deliver('NumberHoldingChanged', { subscriberId, change, changedAt });
    graph.clock.advance({ days: 2, hours: 23 });
    expect((await claim()).userErrors[0]).toMatchObject({
      code: 'CLAIM_HELD',
      message: expect.stringContaining('26/11/2026') as unknown as string,
    });
    graph.clock.advance({ hours: 1 });
    expect(codeOf(await claim())).toBeNull();
  });

  test('a gift of another prize is refused', async () => {
    const award = await month.awardOf(1);
    const { prize } = await month.awardOf(2);
    const input = month.claimInput(award, { giftOptionId: prize.giftOptions[0]?.id });
    const refused = await month.mutate('claimAward', input, month.winner(1));
    expect(codeOf(refused)).toBe('GIFT_OPTION_UNKNOWN');
  });

  test.each([
    ['RECIPIENT_NAME_INVALID', { recipientName: ' ' }],
    ['PHONE_NUMBER_INVALID', { phoneNumber: '0241234567' }],
    ['ADDRESS_INVALID', { address: 'Hà Nội' }],
  ])('refuses with %s what a courier could not use', async (code, change) => {
    const award = await month.awardOf(1);
    const { delivery } = month.claimInput(award);
    const input = month.claimInput(award, { delivery: { ...delivery, ...change } });
    expect(codeOf(await month.mutate('claimAward', input, month.winner(1)))).toBe(code);
  });

  test('an award that was approved but not announced cannot be claimed yet', async () => {
    const other = await FinalisedMonth.heardOf(graph, { people: 1 });
    const proposalId = await other.propose();
    const hidden = await other.awardOf(1);
    const early = await other.mutate('claimAward', other.claimInput(hidden), other.winner(1));
    expect(codeOf(early)).toBe('AWARD_UNKNOWN');
    await other.mutate('approveAwards', { proposalId }, other.approver);
    const soon = await other.mutate('claimAward', other.claimInput(hidden), other.winner(1));
    expect(codeOf(soon)).toBe('AWARD_NOT_READY');
  });
});

describe('handing over', () => {
  test('goes from claim to fulfilment, tells the winner and ends on the trail', async () => {
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    const input = { awardId: award.id, handOverNote: 'Trao tại 5/82 Duy Tân' };
    const early = await month.mutate('fulfilAward', input, month.fulfiller);
    expect(codeOf(early)).toBe('AWARD_NOT_READY');
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    const done = await month.handOver(award.id, input.handOverNote);
    expect(done.award?.status).toBe('FULFILLED');
    const again = await month.mutate('fulfilAward', input, month.fulfiller);
    expect(codeOf(again)).toBe('AWARD_NOT_READY');
    const told = (await graph.published()).filter(
      ({ name, payload }) => name === 'AwardFulfilled' && payload['awardId'] === award.id,
    );
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        awardId: award.id,
        subscriberId: month.ranked(1).subscriberId,
        prizeName: 'Điện thoại Samsung Galaxy M20',
      },
    ]);
    const trail = await graph.database.rows(
      'select deed from decision where subject_id = $1 order by deed',
      [award.id],
    );
    expect(trail).toEqual([{ deed: 'AWARD_FULFILLED' }, { deed: 'FULFILMENT_STARTED' }]);
  });

  test('where a gift goes is for the winner and for who hands over, not for judges or others', async () => {
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    expect((await deliveryOf(award.id, month.fulfiller)).data?.award?.delivery).not.toBeNull();
    const judging = { ...staff(), scopes: new Set(['award:fulfil', 'scorecard:write']) };
    const readers = { ...staff(), scopes: new Set(['award:read']) };
    for (const viewer of [month.winner(2), judging, readers]) {
      const { data, errors } = await deliveryOf(award.id, viewer);
      expect(data?.award?.delivery).toBeNull();
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('FORBIDDEN');
    }
  });

  test('erasing a person takes what is personal and leaves the award and the ledger', async () => {
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    await month.handOver(award.id, 'Anh An ký nhận');
    const ledger = () => graph.database.rows('select * from award_ledger order by sequence');
    const before = await ledger();
    const { subscriberId } = month.ranked(1);
    const keys = newSealingKeys();
    const requestId = randomUUID();
    const { publicKey } = keys;
    await graph.deliver('DataExportRequested', { requestId, subscriberId, publicKey });
    const answers = async () =>
      (await graph.published())
        .filter(
          ({ name, payload }) =>
            name === 'DataRequestAnswered' && payload['requestId'] === requestId,
        )
        .map(({ payload }) => payload['sealed'] as string | null);
    const [sealed] = await answers();
    expect(unseal(sealed ?? '', keys.privateKey)).toMatchObject({
      deliveries: [{ recipientName: 'Nguyễn Văn An' }],
      handOvers: [{ note: 'Anh An ký nhận' }],
    });
    await graph.deliver('DataErasureRequested', { requestId, subscriberId, keepPublicText: false });
    expect(await answers()).toEqual([sealed, null]);
    const { data } = await deliveryOf(award.id);
    expect(data?.award).toEqual({ delivery: null, handOverNote: null });
    expect(await ledger()).toEqual(before);
    const tables = await graph.database.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const found = await graph.database.rows(
        `select 1 from "${name}" t where t::text ~ 'Văn An|901234567|Hưng Đạo|ký nhận'
           and t::text like '%' || $1 || '%' and $2 <> 'event_outbox'`,
        [award.id, name],
      );
      expect([name, found]).toEqual([name, []]);
    }
  });
});

test('an idempotency key is long enough to be one', async () => {
  const award = await month.awardOf(1);
  const input = month.claimInput(award, { idempotencyKey: 'short' });
  const refused = await month.mutate('claimAward', input, month.winner(1));
  expect(codeOf(refused)).toBe('IDEMPOTENCY_KEY_INVALID');
  const unknown = month.claimInput(award, { awardId: randomUUID() });
  expect(codeOf(await month.mutate('claimAward', unknown, month.winner(1)))).toBe('AWARD_UNKNOWN');
});

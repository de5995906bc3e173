import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { anonymous } from '@chia-se/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDueOccasions } from '../src/gift-occasion/open-occasion.ts';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';
import {
  approve,
  asSubscriber,
  giftsOf,
  give,
  kept,
  occasionInput,
  propose,
  recipients,
} from './occasion.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 2 });
});
beforeEach(() => graph.clock.set('2026-11-23T02:00:00Z'));
afterAll(() => graph.stop());

const told = async (name: string, subscriberId: string) =>
  (await graph.published()).filter(
    (event) => event.name === name && event.payload['subscriberId'] === subscriberId,
  );
const stockOf = async (id: string) => {
  const { giftOccasion } = await graph.data<{
    giftOccasion: { status: string; stock: { recipients: number; committed: number } };
  }>(
    'query ($id: ID!) { giftOccasion(id: $id) { status stock { recipients committed } } }',
    { id },
    staff(),
  );
  return giftOccasion;
};
const add = (occasionId: string, recipientIds: readonly string[], by = month.proposer) =>
  month.mutate('addGiftRecipients', { occasionId, recipientIds }, by);

describe('a gift for an occasion', () => {
  test('is proposed, approved by another, told, chosen, claimed and handed over', async () => {
    const [one, other] = recipients(2) as [string, string];
    const id = await propose(month, [one, other]);
    expect(await giftsOf(month, one)).toEqual([]);
    expect(codeOf(await approve(month, id, 2))).toBeNull();
    expect((await stockOf(id)).status).toBe('OPENED');
    const [gift] = await giftsOf(month, one);
    expect(gift).toMatchObject({
      reason: 'OCCASION',
      status: 'ANNOUNCED',
      taxWithheld: 0,
      claimBy: '2026-12-23T02:00:00.000Z',
      feedback: null,
      period: null,
      occasion: { id, name: 'Happy birthday', reason: 'BIRTHDAY' },
      prize: { level: 'GIFT', name: 'a birthday gift' },
    });
    expect(await told('GiftOffered', one)).toHaveLength(1);
    const claim = month.claimInput(gift!);
    expect(codeOf(await month.mutate('claimAward', claim, asSubscriber(other)))).toBe(
      'AWARD_UNKNOWN',
    );
    for (let n = 0; n < 2; n += 1) {
      const claimed = await month.mutate('claimAward', claim, asSubscriber(one));
      expect(claimed).toMatchObject({ award: { status: 'CLAIMED' }, userErrors: [] });
    }
    const start = (by: typeof month.fulfiller) =>
      month.mutate('startFulfilment', { awardId: gift!.id }, by);
    expect(codeOf(await start(month.proposer))).toBe('SAME_PERSON');
    expect(codeOf(await start(month.approver))).toBe('SAME_PERSON');
    expect(codeOf(await start(month.fulfiller))).toBeNull();
    expect(codeOf(await month.handOver(gift!.id, 'Trao tận tay'))).toBeNull();
    expect(await told('GiftDelivered', one)).toHaveLength(1);
    expect(await told('AwardFulfilled', one)).toEqual([]);
  });

  test('is known to nobody but who gets it and staff', async () => {
    const [one, other] = recipients(2) as [string, string];
    await give(month, [one]);
    const [gift] = await giftsOf(month, one);
    const seen = async (viewer: Parameters<typeof graph.run>[2]) => {
      const { data } = await graph.run<{ award: object | null }>(
        'query ($id: ID!) { award(id: $id) { id prize { name } } }',
        { id: gift!.id },
        viewer,
      );
      return data?.award !== null;
    };
    expect(await seen(anonymous)).toBe(false);
    expect(await seen(asSubscriber(other))).toBe(false);
    expect(await seen(asSubscriber(one))).toBe(true);
    expect(await seen(staff())).toBe(true);
  });

  test('waits until it opens, tells each once, and has a deadline', async () => {
    const [one] = recipients(1) as [string];
    const opensAt = '2026-12-01T00:00:00.000Z';
    const id = await give(month, [one], { opensAt });
    expect(await giftsOf(month, one)).toEqual([]);
    graph.clock.set('2026-12-01T00:00:00Z');
    await Promise.all(
      Array.from({ length: 4 }, () => openDueOccasions(graph.database, graph.clock.read)),
    );
    expect(await told('GiftOffered', one)).toHaveLength(1);
    expect((await stockOf(id)).status).toBe('OPENED');
    const [gift] = await giftsOf(month, one);
    graph.clock.set('2026-12-24T00:00:00Z');
    const late = await month.mutate('claimAward', month.claimInput(gift!), asSubscriber(one));
    expect(codeOf(late)).toBe('CLAIM_TOO_LATE');
  });

  test('that is declined goes to nobody else, and its stock is free again', async () => {
    const ids = recipients(2);
    const id = await give(month, ids);
    const [gift] = await giftsOf(month, ids[0]!);
    const declined = await month.mutate(
      'declineAward',
      { awardId: gift!.id },
      asSubscriber(ids[0]!),
    );
    expect(declined).toMatchObject({ award: { status: 'DECLINED' }, userErrors: [] });
    expect((await stockOf(id)).stock).toEqual({ recipients: 1, committed: 200_000 });
  });

  test('is taken back with a reason that its recipient reads', async () => {
    const [one] = recipients(1) as [string];
    await give(month, [one]);
    const [gift] = await giftsOf(month, one);
    const reason = 'Thuê bao đã chấm dứt hợp đồng.';
    const outcome = await month.mutate(
      'disqualifyAward',
      { awardId: gift!.id, reason },
      month.approver,
    );
    expect(outcome).toMatchObject({ award: { status: 'DISQUALIFIED' }, userErrors: [] });
    expect((await told('GiftTakenBack', one))[0]?.payload).toMatchObject({ reason });
  });

  test('above the threshold owes tax, and asks for the identity number', async () => {
    const [one] = recipients(1) as [string];
    const gift = { value: 30_000_000, giftOptions: [{ nameVi: 'iPad', nameEn: 'iPad' }] };
    await give(month, [one], { budget: 30_000_000, gift });
    const [seen] = await giftsOf(month, one);
    expect(seen?.taxWithheld).toBe(1_000_000);
    const claim = (change = {}) =>
      month.mutate('claimAward', month.claimInput(seen!, change), asSubscriber(one));
    expect(codeOf(await claim())).toBe('IDENTITY_NUMBER_NEEDED');
  });

  test('can not be claimed while awarding is stopped, nor approved', async () => {
    const ids = recipients(2);
    await give(month, [ids[0]!]);
    const waiting = await propose(month, [ids[1]!]);
    const [gift] = await giftsOf(month, ids[0]!);
    await month.mutate('stopAwards', { reason: 'Kiểm tra kho quà' }, month.publisher);
    const claim = month.claimInput(gift!);
    const claimed = await month.mutate('claimAward', claim, asSubscriber(ids[0]!));
    const approved = await approve(month, waiting, 1);
    const proposed = await month.mutate(
      'proposeGiftOccasion',
      occasionInput(month, recipients(1)),
      month.proposer,
    );
    await month.mutate('resumeAwards', { reason: 'Đã kiểm tra xong' }, month.approver);
    expect([claimed, approved, proposed].map(codeOf)).toEqual(Array(3).fill('AWARDS_STOPPED'));
    expect(codeOf(await month.mutate('claimAward', claim, asSubscriber(ids[0]!)))).toBeNull();
  });
});

describe('who decides on an occasion', () => {
  test('neither who proposed it nor who added a recipient approves or rejects it', async () => {
    const id = await propose(month, recipients(1));
    const helper = staff();
    expect(codeOf(await add(id, recipients(1), helper))).toBeNull();
    for (const by of [month.proposer, helper]) {
      expect(codeOf(await approve(month, id, 2, by))).toBe('SAME_PERSON');
      const reject = { occasionId: id, reason: 'Không hợp lý' };
      expect(codeOf(await month.mutate('rejectGiftOccasion', reject, by))).toBe('SAME_PERSON');
    }
    expect(codeOf(await approve(month, id, 1))).toBe('OCCASION_CHANGED');
    expect(codeOf(await approve(month, id, 2))).toBeNull();
    expect(codeOf(await approve(month, id, 2))).toBe('OCCASION_DECIDED');
    expect(codeOf(await add(id, recipients(1)))).toBe('OCCASION_DECIDED');
  });

  test('the database refuses the same, whoever writes', async () => {
    const id = await propose(month, recipients(1));
    await expect(
      graph.database.rows(
        `update gift_occasion set status = 'APPROVED', decided_by = proposed_by, decided_at = now()
         where id = $1`,
        [id],
      ),
    ).rejects.toThrow('gift_occasion_four_eyes');
    await expect(
      graph.database.rows(
        `update award set status = 'APPROVED', approved_by = $2 where occasion_id = $1`,
        [id, randomUUID()],
      ),
    ).rejects.toThrow('does not fit where its occasion stands');
    await expect(
      graph.database.rows(`update award set reason = 'PRIZE' where occasion_id = $1`, [id]),
    ).rejects.toThrow('it stands as it was written');
  });

  test('what is rejected frees stock and budget, and tells nobody', async () => {
    const [one] = recipients(1) as [string];
    const id = await propose(month, [one]);
    const reject = { occasionId: id, reason: 'Sai danh sách' };
    expect(codeOf(await month.mutate('rejectGiftOccasion', reject, month.approver))).toBeNull();
    expect(await stockOf(id)).toEqual({
      status: 'REJECTED',
      stock: { recipients: 0, committed: 0 },
    });
    expect(await told('GiftOffered', one)).toEqual([]);
  });
});

describe('stock and budget of an occasion', () => {
  test('hold when lists are added at the same time, and nobody is on it twice', async () => {
    const ids = recipients(1);
    const id = await propose(month, ids);
    const twice = recipients(1);
    await Promise.all([
      ...Array.from({ length: 8 }, () => add(id, recipients(3), staff())),
      ...Array.from({ length: 4 }, () => add(id, twice, staff())),
    ]);
    const { stock } = await stockOf(id);
    expect(stock.recipients).toBeLessThanOrEqual(10);
    expect(stock.committed).toBe(stock.recipients * 200_000);
    const [rows] = await graph.database.rows<{ all: number; distinct: number }>(
      `select count(*)::int as all, count(distinct subscriber_id)::int as distinct
       from award where occasion_id = $1`,
      [id],
    );
    expect(rows).toEqual({ all: stock.recipients, distinct: stock.recipients });
    // Nine fit beside the first: three lists of three, or two and the one that came four times.
    expect([8, 10]).toContain(stock.recipients);
  });

  test('refuse one too many, kindly by the service and at last by the database', async () => {
    expect(
      codeOf(
        await month.mutate(
          'proposeGiftOccasion',
          occasionInput(month, recipients(11)),
          month.proposer,
        ),
      ),
    ).toBe('QUANTITY_EXCEEDED');
    const tight = occasionInput(month, recipients(6), { budget: 1_000_000 });
    expect(codeOf(await month.mutate('proposeGiftOccasion', tight, month.proposer))).toBe(
      'OCCASION_BUDGET_EXCEEDED',
    );
    const id = await propose(month, recipients(10));
    await expect(
      graph.database.rows(
        `insert into award (id, reason, occasion_id, plan_id, prize_id, subscriber_id, value, status,
           proposed_by, proposed_at)
         select $2, 'OCCASION', occasion_id, plan_id, prize_id, $2, value, 'PROPOSED', proposed_by, now()
         from award where occasion_id = $1 limit 1`,
        [id, randomUUID()],
      ),
    ).rejects.toThrow(/prize_plan_(within_budget|covers_substitutes)/);
  });

  test('the same key again is the same occasion, ten at the same time too', async () => {
    const input = occasionInput(month, recipients(2));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => month.mutate('proposeGiftOccasion', input, month.proposer)),
    );
    expect(new Set(outcomes.map((outcome) => kept(outcome).id)).size).toBe(1);
  });
});

describe('a list of recipients', () => {
  test('with one wrong line is refused whole, and the line is named', async () => {
    const excluded = randomUUID();
    const ofStaff = randomUUID();
    await month.mutate(
      'excludeFromAwards',
      { subscriberId: excluded, ground: 'RELATIVE', reason: 'Người thân của nhân viên' },
      month.publisher,
    );
    await graph.deliver('StaffMemberChanged', {
      staffId: randomUUID(),
      name: 'Lan',
      scopes: [],
      active: true,
      subscriberId: ofStaff,
    });
    const [there, free] = recipients(2) as [string, string];
    const id = await propose(month, [there]);
    const wrong: [string, string][] = [
      ['no id', 'RECIPIENT_INVALID'],
      [free.toUpperCase(), 'RECIPIENT_DOUBLED'],
      [there.toUpperCase(), 'RECIPIENT_DOUBLED'],
      [excluded, 'RECIPIENT_EXCLUDED'],
      [ofStaff, 'RECIPIENT_EXCLUDED'],
    ];
    for (const [one, code] of wrong) {
      expect((await add(id, [free, one])).userErrors).toMatchObject([
        { code, field: ['input', 'recipientIds', '1'] },
      ]);
    }
    for (const ids of [[], recipients(1_001)]) {
      expect(codeOf(await add(id, ids))).toBe('RECIPIENTS_OUT_OF_RANGE');
    }
    expect((await stockOf(id)).stock.recipients).toBe(1);
  });

  test('of an occasion that can not be is refused before anything is kept', async () => {
    const refused = async (change: Record<string, unknown> & { gift?: Record<string, unknown> }) =>
      codeOf(
        await month.mutate(
          'proposeGiftOccasion',
          occasionInput(month, recipients(1), change),
          month.proposer,
        ),
      );
    expect(await refused({ nameVi: ' ' })).toBe('OCCASION_NAME_INVALID');
    expect(await refused({ justification: '' })).toBe('OCCASION_REASON_MISSING');
    expect(await refused({ closesAt: '2026-11-22T00:00:00Z' })).toBe('OCCASION_WINDOW_INVALID');
    expect(await refused({ closesAt: '2036-11-22T00:00:00Z' })).toBe('OCCASION_WINDOW_INVALID');
    expect(await refused({ idempotencyKey: 'short' })).toBe('OCCASION_KEY_INVALID');
    expect(await refused({ gift: { giftOptions: [] } })).toBe('GIFT_OPTIONS_MISSING');
    expect(await refused({ gift: { value: 3_000_000 } })).toBe('VALUE_INVALID');
  });
});

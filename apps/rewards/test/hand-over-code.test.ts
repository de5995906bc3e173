import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';

const handOverNote = 'Trao tận tay tại cửa hàng';
const reason = 'Khách mất điện thoại, đã xác minh giấy tờ.';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  month = await FinalisedMonth.heardOf(graph, { people: 2 });
  await month.publish();
});

async function onTheWay(rank = 1): Promise<string> {
  const award = await month.awardOf(rank);
  await month.mutate('claimAward', month.claimInput(award), month.winner(rank));
  await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
  return award.id;
}

const ask = (awardId: string, viewer = month.fulfiller) =>
  month.mutate('requestHandOverCode', { awardId }, viewer);
const fulfil = async (awardId: string, code?: string, viewer = month.fulfiller) =>
  codeOf(await month.mutate('fulfilAward', { awardId, handOverNote, code }, viewer));
const allow = async (awardId: string, viewer = staff(), why = reason) =>
  codeOf(await month.mutate('allowHandOverWithoutCode', { awardId, reason: why }, viewer));
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a gift that is handed over by hand', () => {
  test('is not recorded without a code', async () => {
    const awardId = await onTheWay();
    expect(await fulfil(awardId)).toBe('HAND_OVER_CODE_NEEDED');
    expect(await fulfil(awardId, '123456')).toBe('HAND_OVER_CODE_OVER');
    expect((await month.awardOf(1)).status).toBe('FULFILLING');
  });

  test('is signed for by the code, and by it once', async () => {
    const awardId = await onTheWay();
    const { expiresAt } = await ask(awardId);
    const now = graph.clock.read().getTime();
    expect(new Date(expiresAt as string).getTime() - now).toBe(600_000);
    const code = await month.codeFor(awardId);
    const both = await Promise.all([fulfil(awardId, code), fulfil(awardId, code)]);
    expect(both.filter((one) => one === null)).toHaveLength(1);
    expect(await fulfil(awardId, code)).toBe('AWARD_NOT_READY');
  });

  test('stays after five wrong codes, even with the right one then', async () => {
    const awardId = await onTheWay();
    await ask(awardId);
    const code = await month.codeFor(awardId);
    for (const typed of ['', 'abcdef', '１２３４５６', '9'.repeat(10_000), otherThan(code)]) {
      expect(await fulfil(awardId, typed)).toBe('HAND_OVER_CODE_WRONG');
    }
    expect(await fulfil(awardId, code)).toBe('HAND_OVER_CODE_OVER');
  });

  test('takes no try for a note that is refused', async () => {
    const awardId = await onTheWay();
    await ask(awardId);
    const code = await month.codeFor(awardId);
    for (let n = 0; n < 6; n += 1) {
      await month.mutate('fulfilAward', { awardId, handOverNote: '', code }, month.fulfiller);
    }
    expect(await fulfil(awardId, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBeNull();
  });

  test('is not signed for by a code that expired', async () => {
    const awardId = await onTheWay();
    await ask(awardId);
    graph.clock.advance({ minutes: 10 });
    expect(await fulfil(awardId, await month.codeFor(awardId))).toBe('HAND_OVER_CODE_OVER');
  });

  test('is not signed for by a code that a newer one replaced', async () => {
    const awardId = await onTheWay();
    await ask(awardId);
    const first = await month.codeFor(awardId);
    let second = first;
    while (second === first) {
      await ask(awardId);
      second = await month.codeFor(awardId);
    }
    expect(await fulfil(awardId, first)).toBe('HAND_OVER_CODE_WRONG');
    expect(await fulfil(awardId, second)).toBeNull();
  });

  test("is not signed for by another award's code, nor by a colleague's", async () => {
    const [one, other] = [await onTheWay(1), await onTheWay(2)];
    await ask(one);
    await ask(other);
    const codes = [await month.codeFor(one), await month.codeFor(other)] as const;
    if (codes[0] !== codes[1]) expect(await fulfil(one, codes[1])).toBe('HAND_OVER_CODE_WRONG');
    expect(await fulfil(one, codes[0], staff())).toBe('HAND_OVER_CODE_OVER');
    expect(await fulfil(one, codes[0])).toBeNull();
  });

  test('has five codes an hour at the most, also where they are asked for at once', async () => {
    const awardId = await onTheWay();
    const answers = await Promise.all(Array.from({ length: 7 }, () => ask(awardId)));
    expect(answers.map(codeOf).filter((code) => code === null)).toHaveLength(5);
    expect(codeOf(await ask(awardId, staff()))).toBe('TOO_MANY_HAND_OVER_CODES');
    graph.clock.advance({ minutes: 61 });
    expect(codeOf(await ask(awardId))).toBeNull();
  });

  test('sends no code to a number that has just changed hands', async () => {
    const awardId = await onTheWay();
    await graph.deliver('NumberHoldingChanged', {
      subscriberId: month.ranked(1).subscriberId,
      change: 'SIM_CHANGED',
      changedAt: graph.clock.read().toISOString(),
    });
    expect(codeOf(await ask(awardId))).toBe('NUMBER_JUST_CHANGED');
  });

  test('has its code in no table and no event to read', async () => {
    const awardId = await onTheWay();
    await ask(awardId);
    const code = await month.codeFor(awardId);
    const rows = await graph.database.rows('select * from hand_over_code');
    const events = (await graph.published()).filter(({ name }) => name === 'HandOverCodeIssued');
    expect(events.length).toBeGreaterThan(0);
    // Digits within hashes and ids are no code: it would stand alone.
    const alone = new RegExp(`(?<![\\w-])${code}(?![\\w-])`);
    expect(JSON.stringify([rows, events])).not.toMatch(alone);
  });

  test('is asked for by nobody for an award that is unknown or not on the way', async () => {
    expect(codeOf(await ask(randomUUID()))).toBe('AWARD_UNKNOWN');
    expect(codeOf(await ask("' or 1=1"))).toBe('AWARD_UNKNOWN');
    expect(codeOf(await ask((await month.awardOf(1)).id))).toBe('AWARD_NOT_READY');
  });
});

describe('an exception', () => {
  test('by a second person lets it go without a code, and stays on the trail', async () => {
    const awardId = await onTheWay();
    const second = staff();
    expect(await allow(awardId, second)).toBeNull();
    expect(await allow(awardId)).toBe('EXCEPTION_STANDS');
    expect(await fulfil(awardId)).toBeNull();
    const trail = await graph.database.rows(
      `select actor_id as "actorId", reason from decision
       where subject_id = $1 and deed = 'HAND_OVER_WITHOUT_CODE_ALLOWED'`,
      [awardId],
    );
    expect(trail).toEqual([{ actorId: second.id, reason }]);
    const ledger = await graph.database.rows<{ deed: string; actorId: string }>(
      `select deed, actor_id as "actorId" from award_ledger where award_id = $1
       order by sequence desc limit 2`,
      [awardId],
    );
    expect(ledger).toEqual([
      { deed: 'FULFILLED', actorId: month.fulfiller.id },
      { deed: 'HAND_OVER_WITHOUT_CODE_ALLOWED', actorId: second.id },
    ]);
    const { awardLedgerDocument } = await graph.data<{
      awardLedgerDocument: { document: string; hash: string };
    }>('{ awardLedgerDocument { document hash } }', {}, staff());
    const { document, hash } = awardLedgerDocument;
    expect(holds(verifyAwardLedger(document, hash, []))).toBe(true);
  });

  test('by oneself is refused, before and after', async () => {
    const awardId = await onTheWay();
    expect(await allow(awardId, month.fulfiller)).toBe('OWN_EXCEPTION');
    const second = staff();
    await allow(awardId, second);
    expect(await fulfil(awardId, undefined, second)).toBe('OWN_EXCEPTION');
  });

  test('takes a reason, and nobody who awarded or judged', async () => {
    const awardId = await onTheWay();
    expect(await allow(awardId, staff(), '   ')).toBe('EXCEPTION_REASON_MISSING');
    expect(await allow(awardId, month.approver)).toBe('SAME_PERSON');
    expect(await allow(awardId, month.judge)).toBe('JUDGED_THIS_ROUND');
  });
});

describe('the database refuses', () => {
  const end = (awardId: string, by: string) =>
    graph.database.rows(
      `update award set status = 'FULFILLED', fulfilled_by = $2, fulfilled_at = now() where id = $1`,
      [awardId, by],
    );

  test('a hand-over that nobody signed for, or that one allowed oneself', async () => {
    const awardId = await onTheWay();
    await expect(end(awardId, randomUUID())).rejects.toThrow('not signed by its winner');
    const second = staff();
    await allow(awardId, second);
    await expect(end(awardId, second.id as string)).rejects.toThrow('not signed by its winner');
  });
});

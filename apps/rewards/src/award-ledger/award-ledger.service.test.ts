import { createHash } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FinalisedMonth, staff } from '../../test/finalised-month.ts';
import { AwardLedgerRow } from './award-ledger.row.ts';
import { AwardLedgerService } from './award-ledger.service.ts';
import { hashOf } from './ledger-hash.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
let ledger: AwardLedgerService;
beforeEach(async () => {
  graph = await FinalisedMonth.start();
  ledger = new AwardLedgerService(graph.database);
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  await month.publish();
  const award = await month.awardOf(1);
  await month.mutate('claimAward', month.claimInput(award), month.winner(1));
  await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
  await month.handOver(award.id, 'Trao tận tay');
});
afterEach(() => graph.stop());

interface Entry {
  sequence: number;
  deed: string;
  actorId: string | null;
  roundId: string;
  previousHash: string;
  hash: string;
  [field: string]: unknown;
}

/** As somebody who owns the tables could do it: with the triggers off. */
async function tamper(sql: string): Promise<void> {
  await graph.database.transaction(async (tx) => {
    await tx.rows('alter table award_ledger disable trigger user');
    await tx.rows(sql);
    await tx.rows('alter table award_ledger enable trigger user');
  });
}

async function entries(viewer = staff()): Promise<Entry[]> {
  const { awardLedger } = await graph.data<{ awardLedger: { edges: { node: Entry }[] } }>(
    `{ awardLedger(first: 100) { edges { node { sequence deed awardId proposalId roundId prizeId
       feedbackId subscriberId rank value actorId recordedAt decisionRecordHash previousHash hash } } } }`,
    {},
    viewer,
  );
  return awardLedger.edges.map(({ node }) => node);
}

describe('the award ledger', () => {
  test('tells all that happened, by whom, and names the round and its decision record', async () => {
    const told = (await entries()).map(({ deed, actorId }) => [deed, actorId]);
    const { proposer, approver, publisher, fulfiller } = month;
    expect(told).toEqual([
      ...Array<unknown>(3).fill(['PROPOSED', proposer.id]),
      ...Array<unknown>(3).fill(['APPROVED', approver.id]),
      ...Array<unknown>(3).fill(['PUBLISHED', publisher.id]),
      ['CLAIMED', month.ranked(1).subscriberId],
      ['FULFILMENT_STARTED', fulfiller.id],
      ['FULFILLED', fulfiller.id],
    ]);
    expect(new Set((await entries()).map(({ roundId }) => roundId))).toEqual(
      new Set([month.roundId]),
    );
    expect(new Set((await entries()).map((entry) => entry['decisionRecordHash']))).toEqual(
      new Set([month.decisionRecordHash]),
    );
  });

  test('holds together', async () => {
    const last = (await entries()).at(-1);
    expect(await ledger.verify()).toEqual({
      intactEntries: 12,
      lastHash: last?.hash,
      broken: null,
    });
  });

  test('can be recomputed by anyone from what the graph shows', async () => {
    let previous = '0'.repeat(64);
    for (const { hash, ...entry } of await entries()) {
      expect(entry.previousHash).toBe(previous);
      const recordedAt = new Date(entry['recordedAt'] as string).toISOString();
      const text = JSON.stringify({ ...entry, recordedAt }, Object.keys(entry).sort());
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      previous = hash;
    }
  });

  test.each([
    'update award_ledger set value = 1',
    'delete from award_ledger',
    'truncate award_ledger',
  ])('refuses: %s', async (sql) => {
    await expect(graph.database.rows(sql)).rejects.toThrow('stands as it was written');
  });

  test.each([
    ['an altered value', ['set value = value + 1 where sequence = 4'], 4],
    ['an altered approver', ['set actor_id = gen_random_uuid() where sequence = 5'], 5],
    [
      'two entries in each other’s place',
      [
        'set sequence = 1000 where sequence = 2',
        'set sequence = 2 where sequence = 3',
        'set sequence = 3 where sequence = 1000',
      ],
      2,
    ],
    ['an entry with a hash of its own', ["set hash = repeat('a', 64) where sequence = 6"], 6],
  ])('finds %s, even where the triggers were off', async (_, changes, sequence) => {
    for (const change of changes) await tamper(`update award_ledger ${change}`);
    expect((await ledger.verify()).broken).toEqual({ sequence, problem: 'ALTERED' });
  });

  test('finds a missing entry, and one that was made to fit in its place', async () => {
    const [second] = (await entries()).slice(1);
    await tamper('delete from award_ledger where sequence = 2');
    expect((await ledger.verify()).broken).toEqual({ sequence: 2, problem: 'MISSING' });
    const previousHash = 'f'.repeat(64);
    const { hash: _, ...kept } = { ...second, previousHash };
    const recordedAt = new Date((second?.['recordedAt'] ?? '') as string);
    const forged = { ...kept, recordedAt } as unknown as AwardLedgerRow;
    await graph.database.manager.insert(AwardLedgerRow, { ...forged, hash: hashOf(forged) });
    expect((await ledger.verify()).broken).toEqual({ sequence: 2, problem: 'UNCHAINED' });
  });

  test('stays one chain when fifty things happen at the same time', async () => {
    const months = await Promise.all(
      Array.from({ length: 25 }, () => FinalisedMonth.heardOf(graph, { people: 2 })),
    );
    await Promise.all(months.map((each) => each.propose()));
    expect(await ledger.verify()).toMatchObject({ intactEntries: 12 + 50, broken: null });
  });

  test('is for staff who may read awards; those who judge do not see who won', async () => {
    const refused = await graph.run(
      '{ awardLedger { edges { node { hash } } } }',
      {},
      month.winner(1),
    );
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const judge = { ...staff(), scopes: new Set(['award:read', 'scorecard:write']) };
    const { data } = await graph.run<{
      awardLedger: { edges: { node: { subscriberId: null; actorId: null; deed: string } }[] };
    }>('{ awardLedger { edges { node { subscriberId actorId deed } } } }', {}, judge);
    const nodes = data?.awardLedger.edges.map(({ node }) => node) ?? [];
    expect(nodes).toHaveLength(12);
    for (const node of nodes) expect([node.subscriberId, node.actorId]).toEqual([null, null]);
  });
});

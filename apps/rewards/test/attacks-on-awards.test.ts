import { randomUUID } from 'node:crypto';
import { subscriberViewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AwardExpiryService } from '../src/award-proposal/award-expiry.service.ts';
import { codeOf, FinalisedMonth, staff } from './finalised-month.ts';

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

const claim = async (rank: number, viewer = month.winner(rank)) =>
  codeOf(await month.mutate('claimAward', month.claimInput(await month.awardOf(rank)), viewer));

describe('a recycled number', () => {
  test('cannot claim what its former holder won, nor see it, and the former holder waits', async () => {
    const former = month.ranked(1).subscriberId;
    const nextId = randomUUID();
    const next = subscriberViewer(nextId, randomUUID());
    const changedAt = graph.clock.read().toISOString();
    await graph.deliver('NumberHoldingChanged', {
      subscriberId: former,
      change: 'NUMBER_LOST',
      changedAt,
    });
    await graph.deliver('NumberHoldingChanged', {
      subscriberId: nextId,
      change: 'NUMBER_GAINED',
      changedAt,
    });
    expect(await claim(1, next)).toBe('AWARD_UNKNOWN');
    expect(await claim(1)).toBe('CLAIM_HELD');
    // However long the new holder waits.
    graph.clock.advance({ days: 4 });
    expect(await claim(1, next)).toBe('AWARD_UNKNOWN');
    expect(await claim(1)).toBeNull();
    const seen = graph.data(
      'query ($id: ID!) { award(id: $id) { delivery { phoneNumber } } }',
      { id: (await month.awardOf(1)).id },
      next,
    );
    await expect(seen).rejects.toThrow('You may not use');
  });
});

describe('a clock that is moved back', () => {
  test('opens no prize again that ran out', async () => {
    graph.clock.advance({ days: 31 });
    await new AwardExpiryService(graph.database, graph.clock.read).sweepExpiredAwards();
    graph.clock.set('2026-11-24T02:00:00Z');
    expect(await claim(1)).not.toBeNull();
    expect((await month.awardOf(1)).status).toBe('EXPIRED');
  });

  test('lets nobody claim twice, and runs no prize out that was claimed', async () => {
    expect(await claim(1)).toBeNull();
    graph.clock.set('2026-11-20T02:00:00Z');
    expect(await claim(1)).toBe('ALREADY_CLAIMED');
    graph.clock.advance({ days: 40 });
    await new AwardExpiryService(graph.database, graph.clock.read).sweepExpiredAwards();
    expect((await month.awardOf(1)).status).toBe('CLAIMED');
  });

  test('leaves a ledger that verifies', async () => {
    graph.clock.set('2026-11-20T02:00:00Z');
    expect(await claim(2)).toBeNull();
    const { awardLedgerDocument: part } = await graph.data<{
      awardLedgerDocument: { document: string; hash: string };
    }>('{ awardLedgerDocument(afterSequence: 0) { document hash } }', {}, staff());
    expect(holds(verifyAwardLedger(part.document, part.hash, []))).toBe(true);
  });
});

describe('self-approval of a replacement', () => {
  test('is refused to whoever approved it, and to a judge', async () => {
    const award = await month.awardOf(5);
    await month.mutate('declineAward', { awardId: award.id }, month.winner(5));
    const { awardProposals } = await graph.data<{
      awardProposals: { edges: { node: { id: string; kind: string } }[] };
    }>(
      'query ($id: ID!) { awardProposals(periodId: $id) { edges { node { id kind } } } }',
      { id: month.periodId },
      month.approver,
    );
    const found = awardProposals.edges.find(({ node }) => node.kind === 'REPLACEMENT');
    const input = { proposalId: found?.node.id };
    const approve = (viewer = month.approver) => month.mutate('approveAwards', input, viewer);
    const publish = (viewer = month.approver) => month.mutate('publishWinners', input, viewer);
    expect(codeOf(await approve(month.judge))).toBe('JUDGED_THIS_ROUND');
    expect(codeOf(await approve())).toBeNull();
    expect(codeOf(await publish())).toBe('SAME_PERSON');
    expect(codeOf(await publish(month.judge))).toBe('JUDGED_THIS_ROUND');
    expect(codeOf(await publish(month.publisher))).toBeNull();
  });
});

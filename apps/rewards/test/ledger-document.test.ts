import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../src/award-ledger/canonical-json.ts';
import { issueCheckpoint } from '../src/ledger-checkpoint/issue-checkpoint.ts';
import { signCheckpoint } from '../src/ledger-checkpoint/sign-checkpoint.ts';
import { writeLedgerDocument } from '../src/ledger-document/write-ledger-document.ts';
import { FinalisedMonth, staff } from './finalised-month.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const { privateKey: forgersKey } = generateKeyPairSync('ed25519');

let graph: TestSubgraph;
let month: FinalisedMonth;
let document: string;
let hash: string;
let checkpoint: string;

/** A month with a prize handed over and one declined, and a checkpoint signed in between. */
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 4 });
  await month.publish();
  checkpoint = (await issue(key))?.document ?? '';
  graph.clock.advance({ days: 1 });
  const award = await month.awardOf(1);
  await month.mutate('claimAward', month.claimInput(award), month.winner(1));
  const declined = { awardId: (await month.awardOf(2)).id };
  await month.mutate('declineAward', declined, month.winner(2));
  await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
  await month.handOver(award.id, 'Trao tận tay');
  await issue(key);
  ({ document, hash } = await written());
});
afterAll(() => graph.stop());

const issue = (by: typeof key) =>
  issueCheckpoint({ database: graph.database, clock: graph.clock.read, key: by });

async function written(viewer = staff(), afterSequence: number | null = null) {
  const { awardLedgerDocument } = await graph.data<{
    awardLedgerDocument: { document: string; hash: string; remaining: number };
  }>(
    `query ($after: Int) { awardLedgerDocument(afterSequence: $after) { document hash remaining } }`,
    { after: afterSequence },
    viewer,
  );
  return awardLedgerDocument;
}

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Forged = any;

function forge(change: (ledger: Forged) => void): string {
  const ledger = JSON.parse(document);
  change(ledger);
  return canonicalJson(ledger);
}

/** As whoever owns the tables could do it: every hash is computed anew. */
function forgeAndChain(change: (ledger: Forged) => void): string {
  return forge((ledger) => {
    change(ledger);
    let previousHash = ledger.follows.hash;
    for (const [n, entry] of ledger.entries.entries()) {
      const { hash: _, ...rest } = { ...entry, sequence: n + 1, previousHash };
      previousHash = createHash('sha256').update(canonicalJson(rest)).digest('hex');
      ledger.entries[n] = { ...rest, hash: previousHash };
    }
    ledger.checkpoints = [];
  });
}

function problems(text: string, kept: string[] = []): string[] {
  const { checks } = verifyAwardLedger(text, null, kept);
  return checks.flatMap(({ problem }) => problem ?? []);
}

const find = (ledger: Forged, deed: string, nth = 0) =>
  ledger.entries.filter((entry: Forged) => entry.deed === deed)[nth];

describe('the award ledger as a document', () => {
  test('is verified from nothing but itself, and against a checkpoint that was kept', () => {
    const verification = verifyAwardLedger(document, hash, [checkpoint]);
    expect(verification.checks.filter(({ problem }) => problem)).toEqual([]);
    expect(holds(verification)).toBe(true);
    expect(verification.checks).toHaveLength(11);
  });

  test.each<[string, (ledger: Forged) => void, RegExp]>([
    ['an altered value', (l) => find(l, 'APPROVED').value++, /Entry \d+ was altered/],
    ['a missing entry', (l) => l.entries.splice(5, 1), /Entry 6 is missing/],
    ['two entries in each other’s place', (l) => l.entries.reverse(), /Entry 1 is missing/],
    ['an end that was cut off', (l) => l.entries.pop(), /is not in the ledger/],
    [
      'a winner put on the list',
      (l) => l.winners.push({ ...l.winners[0], awardId: l.rounds[0].id }),
      /the ledger does not/,
    ],
    ['a winner taken off the list', (l) => l.winners.pop(), /is not on the list/],
    ['another opinion on the list', (l) => (l.winners[0].feedbackId = l.rounds[0].id), /otherwise/],
    [
      'a ranking that was turned round',
      (l) =>
        l.rounds[0].places.reverse().forEach((p: Forged, n: number) => {
          p.rank = n + 1;
        }),
      /in the ranking/,
    ],
    [
      'a prize that was worth more',
      (l) =>
        l.plans[0].prizes.forEach((p: Forged) => {
          p.value += 1;
        }),
      /its value is/,
    ],
    [
      'fewer prizes than were given',
      (l) =>
        l.plans[0].prizes.forEach((p: Forged) => {
          p.quantity = 0;
        }),
      /of a prize of 0/,
    ],
    ['a smaller budget', (l) => (l.plans[0].budget = 1), /of a budget of 1/],
    [
      'a gift that is worth less than its prize',
      (l) => (l.plans[0].prizes[0].gifts[0].value -= 1),
      /A gift of the prize/,
    ],
    [
      'a gift whose things are worth less than it',
      ({ plans: [{ prizes }] }) => {
        const [gift] = prizes[0].gifts;
        gift.items = [{ id: gift.id, value: 1 }];
      },
      /are worth 1 ₫, the gift/,
    ],
    [
      'a judge who approved',
      (l) => l.rounds[0].judgeIds.push(find(l, 'APPROVED').actorId),
      /by a judge/,
    ],
    [
      'another decision record',
      (l) => (l.rounds[0].decisionRecordHash = '0'.repeat(64)),
      /another decision record/,
    ],
  ])('fails for %s', (_, change, problem) => {
    expect(problems(forge(change)).join()).toMatch(problem);
  });

  test.each<[string, (ledger: Forged) => void, RegExp]>([
    [
      'a self-approval',
      (l) => (find(l, 'APPROVED').actorId = find(l, 'PROPOSED').actorId),
      /by the one who was its proposer/,
    ],
    [
      'an award that nobody approved',
      (l) => l.entries.splice(l.entries.indexOf(find(l, 'APPROVED')), 1),
      /PUBLISHED follows PROPOSED/,
    ],
    [
      'a handing over allowed by the one who did it',
      (l) => {
        const done = find(l, 'FULFILLED');
        const allowed = { ...done, deed: 'HAND_OVER_WITHOUT_CODE_ALLOWED' };
        l.entries.splice(l.entries.indexOf(done), 0, allowed);
      },
      /by the one who was its/,
    ],
    [
      'a prize handed over twice',
      (l) => l.entries.push(find(l, 'FULFILLED')),
      /FULFILLED follows FULFILLED/,
    ],
    [
      'a winner exchanged on the way',
      (l) => (find(l, 'CLAIMED').subscriberId = l.rounds[0].id),
      /subscriberId of the award/,
    ],
    [
      'somebody from outside the ranking',
      (l) => (find(l, 'PROPOSED').feedbackId = l.rounds[0].id),
      /not in the ranking/,
    ],
  ])('fails for %s, even where all hashes were computed anew', (_, change, problem) => {
    expect(problems(forgeAndChain(change)).join()).toMatch(problem);
  });

  test('written anew from the beginning is found by one checkpoint that somebody kept', () => {
    const nobodyIsWronged = forgeAndChain((ledger) => {
      for (const entry of ledger.entries) entry.recordedAt = '2026-11-20T00:00:00.000Z';
    });
    expect(problems(nobodyIsWronged)).toEqual([]);
    expect(problems(nobodyIsWronged, [checkpoint]).join()).toMatch(/written anew after/);
  });

  test('is not saved by a checkpoint that was altered, nor by one of another key', () => {
    const altered = checkpoint.replace(/"sequence":\d+/, '"sequence":1');
    expect(problems(document, [altered]).join()).toMatch(/signature does not fit/);
    const ledgerHash = JSON.parse(checkpoint).ledgerHash;
    const { sequence } = JSON.parse(checkpoint);
    const claim = { day: '2026-11-23', issuedAt: graph.clock.read(), sequence, ledgerHash };
    const forged = signCheckpoint({ ...claim, previousCheckpoint: null }, forgersKey);
    expect(problems(document, [forged]).join()).toMatch(/is signed by/);
  });

  test('continues where the one before ended', async () => {
    const first = await writeLedgerDocument(graph.database, 0, 10);
    expect(first).toMatchObject({ lastSequence: 10 });
    const second = await written(staff(), 10);
    expect(second.remaining).toBe(0);
    for (const part of [first, second]) expect(problems(part.document)).toEqual([]);
    expect(JSON.parse(second.document).follows.hash).toBe(
      JSON.parse(first.document).entries.at(-1).hash,
    );
    expect((await written(staff(), 2_000)).hash).toBe(hash);
  });

  test('stays as it is, byte for byte, when a winner’s personal data are erased', async () => {
    await graph.deliver('DataErasureRequested', {
      requestId: randomUUID(),
      subscriberId: month.ranked(1).subscriberId,
      keepPublicText: false,
    });
    expect(await written()).toMatchObject({ hash });
    expect(document).not.toContain('Nguyễn Văn An');
  });

  test('is for staff who do not judge', async () => {
    const query = '{ awardLedgerDocument { document hash } }';
    const refused = await graph.run(query, {}, month.winner(1));
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const judge = { ...staff(), scopes: new Set(['award:read', 'scorecard:write']) };
    const { data } = await graph.run<{ awardLedgerDocument: { document: null } }>(query, {}, judge);
    expect(data?.awardLedgerDocument.document).toBeNull();
  });
});

import { createHash } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../src/award-ledger/canonical-json.ts';
import { verifyLedger } from '../src/award-ledger/verify-ledger.ts';
import { AwardExpiryService } from '../src/award-proposal/award-expiry.service.ts';
import { personalDataOf } from '../src/claim/personal-data.ts';
import { writeLedgerDocument } from '../src/ledger-document/write-ledger-document.ts';
import { KeyRing } from '../src/person-key/key-ring.ts';
import { PersonVault } from '../src/person-key/person-vault.ts';
import { codeOf, FinalisedMonth, personalDataKey } from './finalised-month.ts';
import { asSubscriber, giftsOf, give, propose, recipients } from './occasion.ts';

const [claimer, decliner, waiting] = recipients(3) as [string, string, string];

let graph: TestSubgraph;
let month: FinalisedMonth;
let document: string;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  await month.publish();
  await give(month, [claimer, decliner, waiting]);
  const [claimed] = await giftsOf(month, claimer);
  await month.mutate('claimAward', month.claimInput(claimed!), asSubscriber(claimer));
  await month.mutate('startFulfilment', { awardId: claimed!.id }, month.fulfiller);
  expect(codeOf(await month.handOver(claimed!.id, 'Trao cho Nguyễn Văn An'))).toBeNull();
  const [declined] = await giftsOf(month, decliner);
  await month.mutate('declineAward', { awardId: declined!.id }, asSubscriber(decliner));
  const rejected = { occasionId: await propose(month, recipients(2)), reason: 'Trùng dịp khác' };
  await month.mutate('rejectGiftOccasion', rejected, month.approver);
  ({ document } = await writeLedgerDocument(graph.database, 0));
});
afterAll(() => graph.stop());

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Forged = any;

/** As whoever owns the tables could do it: every hash is computed anew. */
function problemsOf(change: (ledger: Forged, gifts: Forged[]) => void): string {
  const ledger: Forged = JSON.parse(document);
  change(
    ledger,
    ledger.entries.filter((entry: Forged) => entry.occasionId),
  );
  let previousHash = ledger.follows.hash;
  for (const [n, entry] of ledger.entries.entries()) {
    const { hash: _, ...rest } = { ...entry, sequence: n + 1, previousHash };
    previousHash = createHash('sha256').update(canonicalJson(rest)).digest('hex');
    ledger.entries[n] = { ...rest, hash: previousHash };
  }
  const { checks } = verifyAwardLedger(canonicalJson(ledger), null);
  return checks.flatMap(({ problem }) => problem ?? []).join();
}
const find = (gifts: Forged[], deed: string) => gifts.find((gift) => gift.deed === deed);

describe('the ledger with gifts for occasions', () => {
  test('holds together, in the database and as a document', async () => {
    expect((await verifyLedger(graph.database)).broken).toBeNull();
    const verification = verifyAwardLedger(document, null);
    expect(verification.checks.filter(({ problem }) => problem)).toEqual([]);
    expect(holds(verification)).toBe(true);
    expect(problemsOf(() => undefined)).toBe('');
  });

  test.each<[string, (ledger: Forged, gifts: Forged[]) => void, RegExp]>([
    [
      'a gift out of a prize’s plan',
      (l, g) => {
        const prize = l.entries.find((entry: Forged) => entry.roundId);
        for (const one of g) Object.assign(one, { prizeId: prize.prizeId, value: prize.value });
      },
      /a gift of another plan/,
    ],
    ['an occasion that nobody knows', (l) => l.occasions.shift(), /no occasion that is known/],
    [
      'a recipient told too early',
      (l) => {
        for (const one of l.occasions) one.opensAt = '2099-01-01T00:00:00.000Z';
      },
      /before the occasion opened/,
    ],
    [
      'a second gift for somebody',
      (_, g) => {
        const first = g[0].awardId;
        for (const one of g) if (one.awardId !== first) one.subscriberId = g[0].subscriberId;
      },
      /a second gift/,
    ],
    [
      'a proposer who approved',
      (_, g) => {
        find(g, 'APPROVED').actorId = find(g, 'PROPOSED').actorId;
      },
      /by the one who was its proposer/,
    ],
    [
      'nobody who approved',
      (_, g) => {
        find(g, 'APPROVED').actorId = null;
      },
      /APPROVED by nobody/,
    ],
    [
      'a budget that was smaller',
      (l) => {
        for (const plan of l.plans) {
          if (l.occasions.some((one: Forged) => one.planId === plan.id)) plan.budget = 1;
        }
      },
      /of a budget of 1/,
    ],
    [
      'a gift that also names a round',
      (l, g) => {
        g[0].roundId = l.rounds[0].id;
      },
      /from one alone/,
    ],
  ])('fails for %s', (_, change, problem) => {
    expect(problemsOf(change)).toMatch(problem);
  });
});

describe('personal data of who got a gift', () => {
  const data = () =>
    personalDataOf(
      new PersonVault(new KeyRing(personalDataKey.PERSONAL_DATA_KEY), graph.clock.read),
    );

  test('is given to them with the occasion, and forgotten with the proof intact', async () => {
    const before = await graph.database.transaction((tx) => data().collect(tx, claimer));
    expect(before['awards']).toMatchObject([
      { reason: 'OCCASION', occasion: 'Chúc mừng sinh nhật Quý khách', prize: 'quà sinh nhật' },
    ]);
    expect(JSON.stringify(before)).toContain('Nguyễn Văn An');
    await graph.database.transaction((tx) => data().erase(tx, claimer, { keepPublicText: false }));
    const after = await graph.database.transaction((tx) => data().collect(tx, claimer));
    expect(JSON.stringify(after)).not.toContain('Nguyễn Văn An');
    const written = await writeLedgerDocument(graph.database, 0);
    expect(holds(verifyAwardLedger(written.document, written.hash))).toBe(true);
  });
});

test('a gift of an occasion that can’t be had has a substitute, as a prize’s has', async () => {
  const [one] = recipients(1) as [string];
  await give(month, [one]);
  const [gift] = await giftsOf(month, one);
  const claim = month.claimInput(gift!);
  await month.mutate('claimAward', claim, asSubscriber(one));
  const { substitute } = await month.mutate(
    'proposeSubstitute',
    {
      giftOptionId: claim.giftOptionId,
      substitute: { nameVi: 'Bình thủy tinh', nameEn: 'Glass bottle' },
      value: 200_000,
      reason: 'Nhà cung cấp hết hàng',
    },
    month.proposer,
  );
  const approved = await month.mutate(
    'approveSubstitute',
    { substituteId: substitute?.id },
    month.approver,
  );
  expect(codeOf(approved)).toBeNull();
  const change = { awardId: gift!.id, giftOptionId: substitute?.id };
  expect(codeOf(await month.mutate('changeGift', change, asSubscriber(one)))).toBeNull();
});

test('a gift that nobody chose in time runs out, and goes to nobody else', async () => {
  graph.clock.advance({ days: 40 });
  await new AwardExpiryService(graph.database, graph.clock.read).sweepExpiredAwards();
  expect((await giftsOf(month, waiting))[0]?.status).toBe('EXPIRED');
  const [open] = await graph.database.rows<{ count: number }>(
    `select count(*)::int as count from award where reason = 'OCCASION' and status = 'PROPOSED'`,
  );
  expect(open?.count).toBe(0);
  expect((await verifyLedger(graph.database)).broken).toBeNull();
});

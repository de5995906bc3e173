import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newSealingKeys, type Viewer } from '@chia-se/subgraph-kit';
import { StaffRole } from '@chia-se/subscribers';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Colleague, Contest, type Written } from './contest.ts';
import { people } from './people.ts';
import { TestGraph } from './test-graph.ts';

const dir = mkdtempSync(join(tmpdir(), 'year-of-prizes-'));
const keys = { requestKey: 'what-we-ask-'.repeat(4), callbackKey: 'what-it-tells-'.repeat(4) };
/** For the whole graph on a busy machine. */
const patience = 180_000;
const overrideReason = 'Ranh giới giải không phải điều được thử ở đây.';
const manager = people['PROGRAMME_MANAGER'] as Viewer;

let cards: ChildProcess;
let graph: TestGraph;
let contest: Contest;
beforeAll(async () => {
  cards = fork(fileURLToPath(import.meta.resolve('@chia-se/provider/main')), {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      BOOKS: join(dir, 'books.sqlite'),
      REQUEST_KEY: keys.requestKey,
      CALLBACK_KEY: keys.callbackKey,
      FAULTS: '{}',
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    cards.once('message', (message: { listening: string }) => resolve(message.listening));
    cards.once('exit', (code) => reject(new Error(`The provider ended with ${code}.`)));
  });
  const sealing = newSealingKeys();
  graph = await TestGraph.start({
    SUBSCRIBERS_PUBLIC_KEY: sealing.publicKey,
    SUBSCRIBERS_PRIVATE_KEY: sealing.privateKey,
    GIFT_PROVIDERS: JSON.stringify([{ kind: 'TOP_UP', url, ...keys }]),
    GIFT_ORDER_SECONDS: '0.05',
  });
  contest = new Contest(graph);
}, patience);
afterAll(async () => {
  cards.kill('SIGKILL');
  await graph?.stop();
  rmSync(dir, { recursive: true, force: true });
});

const mutateAs = (viewer: Viewer, name: string, input: Record<string, unknown>, of: string) =>
  contest.mutate<Record<string, never>>(name, input, of, viewer);

/** Opens a round as soon as its period is heard of. @returns its id */
function openRound(periodId: string, more: object): Promise<string> {
  return contest.until(async () => {
    const input = { periodId, name: `Vòng ${randomUUID()}`, ...more };
    const opened = await contest.attempt('openRound', input, 'round { id }', manager);
    return (opened['round'] as { id: string } | null)?.id ?? null;
  }, 'the round is open');
}

async function judgedBy(roundId: string, judges: readonly Colleague[]): Promise<void> {
  await contest.until(async () => {
    const panel = judges.map(({ id }) => ({ staffId: id, limit: 100 }));
    const input = { roundId, judges: panel };
    const set = await contest.attempt('setPanel', input, 'round { id }', manager);
    return set.userErrors.length === 0 ? true : null;
  }, 'the panel is known');
}

async function endRound(roundId: string, judges: readonly Colleague[]): Promise<void> {
  await mutateAs(manager, 'assignRound', { roundId }, 'round { id }');
  expect(await contest.judge(roundId, judges)).toBeGreaterThan(0);
  await mutateAs(manager, 'finaliseRound', { roundId, overrideReason }, 'round { id status }');
}

/** The month from its opinions to a ranking: by the panel, then by the final of the best. */
async function decideMonth(periodId: string, judges: readonly Colleague[], opinions: number) {
  const panel = await openRound(periodId, {
    judgesPerItem: 3,
    prizePlaces: 6,
    deviationReason: 'Vòng thử với số suất khác',
  });
  await judgedBy(panel, judges);
  await contest.until(async () => {
    const { round } = await graph.data<{ round: { progress: { eligible: number } } }>(
      'query ($id: ID!) { round(id: $id) { progress { eligible } } }',
      { id: panel },
      manager,
    );
    return round.progress.eligible >= opinions ? true : null;
  }, 'all opinions can be judged');
  await mutateAs(manager, 'shortlistRound', { roundId: panel, perTopic: 50 }, 'round { id }');
  await endRound(panel, judges);
}

let periodId: string;
let roundId: string;
let written: Written[];
let awards: SeenAward[];

interface Part {
  itemId: string;
  name: string;
  hasArrived: boolean;
}

interface SeenAward {
  id: string;
  rank: number;
  value: number;
  status: string;
  subscriber: { id: string };
  prize: { level: string; giftOptions: { id: string; items: { name: string; value: number }[] }[] };
}

const winnerOf = (award: SeenAward | undefined) =>
  written.find(({ author }) => author.id === award?.subscriber.id) as Written;
const partsOf = async (id: string, viewer: Viewer) =>
  (
    await graph.data<{ award: { status: string; giftParts: Part[] } }>(
      'query ($id: ID!) { award(id: $id) { status giftParts { itemId name hasArrived } } }',
      { id },
      viewer,
    )
  ).award;

test(
  'a year is decided by the final of its best',
  async () => {
    const { currentPeriod: month } = await graph.data<{
      currentPeriod: { id: string; code: string };
    }>('{ currentPeriod(programmeCode: "chia-se") { id code } }');
    const year = Number(month.code.slice(0, 4));
    const { period } = await contest.mutate<{ period: { id: string } }>(
      'openPeriod',
      {
        code: String(year),
        opensAt: `${year}-01-01T00:00:00+07:00`,
        closesAt: `${year + 1}-01-01T00:00:00+07:00`,
      },
      'period { id }',
      manager,
    );
    periodId = period.id;
    written = [];
    for (const worth of [1, 2, 3, 4, 5, 3, 2, 3]) written.push(await contest.write(worth));
    const judges = await contest.staff(StaffRole.JUDGE);
    const [panel, finalists] = [judges.slice(0, 3), judges.slice(3, 8)];
    await decideMonth(month.id, panel, written.length);

    roundId = await openRound(period.id, {});
    await judgedBy(roundId, finalists);
    await contest.until(async () => {
      const admitted = await contest.attempt(
        'admitFinalists',
        { roundId },
        'round { id }',
        manager,
      );
      return admitted.userErrors.length === 0 ? true : null;
    }, 'the finalists are admitted');
    await endRound(roundId, finalists);
  },
  patience,
);

test(
  'its prizes are proposed, approved and published by three people, the best first',
  async () => {
    const [proposer, publisher] = await contest.staff(StaffRole.PROGRAMME_MANAGER);
    const [approver] = await contest.staff(StaffRole.APPROVER);
    const [proposing, publishing, approving] = [proposer, publisher, approver].map(
      (one) => (one as Colleague).viewer,
    ) as [Viewer, Viewer, Viewer];
    const { id: proposalId } = await contest.until(async () => {
      const proposed = await contest.attempt(
        'proposeAwards',
        { roundId },
        'proposal { id }',
        proposing,
      );
      return proposed['proposal'] as { id: string } | null;
    }, 'the final is known to the rewards');
    await mutateAs(approving, 'approveAwards', { proposalId }, 'proposal { id }');
    await mutateAs(publishing, 'publishWinners', { proposalId }, 'proposal { id }');
    const { awards: seen } = await graph.data<{ awards: { edges: { node: SeenAward }[] } }>(
      `query ($periodId: ID!) { awards(filter: { periodId: $periodId }, first: 50) { edges { node {
       id rank value status subscriber { id }
       prize { level giftOptions { id items { name value } } } } } } }`,
      { periodId },
      manager,
    );
    awards = seen.edges.map(({ node }) => node).sort((one, other) => other.value - one.value);
    expect(awards.map(({ prize, value }) => `${prize.level} ${value}`)).toEqual([
      'DIAMOND 10000000',
      ...Array(2).fill('GOLD 8000000'),
      ...Array(3).fill('SILVER 5000000'),
    ]);
    for (const { prize, value } of awards.slice(0, 3)) {
      const items = prize.giftOptions[0]?.items ?? [];
      expect(items.reduce((sum, item) => sum + item.value, 0)).toBe(value);
    }
  },
  patience,
);

test(
  'the Diamond prize is an iPad that its winner signs for by SMS, and a card that goes by itself',
  async () => {
    const diamond = awards[0] as SeenAward;
    expect([diamond.rank, winnerOf(diamond).worth]).toEqual([1, 5]);
    const { author, phoneNumber } = winnerOf(diamond);
    const claim = {
      awardId: diamond.id,
      giftOptionId: diamond.prize.giftOptions[0]?.id,
      delivery: {
        recipientName: 'Nguyễn Văn An',
        phoneNumber,
        address: '12 Trần Hưng Đạo, Hoàn Kiếm, Hà Nội',
      },
      idempotencyKey: randomUUID(),
    };
    await mutateAs(author, 'claimAward', claim, 'award { status }');
    const [fulfiller] = await contest.staff(StaffRole.FULFILMENT);
    const { viewer } = fulfiller as Colleague;
    const awardId = diamond.id;
    await mutateAs(viewer, 'startFulfilment', { awardId }, 'award { status }');
    const arrived = await contest.until(async () => {
      const award = await partsOf(awardId, author);
      return award.giftParts[1]?.hasArrived ? award : null;
    }, 'the phone card is given');
    expect(arrived).toMatchObject({
      status: 'FULFILLING',
      giftParts: [{ name: 'iPad WiFi 32GB', hasArrived: false }, { hasArrived: true }],
    });

    await mutateAs(viewer, 'requestHandOverCode', { awardId }, 'expiresAt');
    const code = await contest.until(() => codeBySms(phoneNumber), 'the code is sent by SMS');
    const wrong = { awardId, handOverNote: 'Trao tại cửa hàng Hà Nội.', code: '000000' };
    const refused = await contest.attempt('fulfilAward', wrong, 'award { id }', viewer);
    if (code !== '000000') expect(refused.userErrors[0]?.code).toBe('HAND_OVER_CODE_WRONG');
    await mutateAs(viewer, 'fulfilAward', { ...wrong, code }, 'award { status }');
    expect(await partsOf(awardId, author)).toMatchObject({
      status: 'FULFILLED',
      giftParts: [{ hasArrived: true }, { hasArrived: true }],
    });
    const told = await contest.until(async () => {
      const { me } = await graph.data<{
        me: { notifications: { edges: { node: { kind: string } }[] } };
      }>('{ me { notifications(first: 20) { edges { node { kind } } } } }', {}, author);
      const kinds = me.notifications.edges.map(({ node }) => node.kind);
      return kinds.includes('AWARD_FULFILLED') ? kinds : null;
    }, 'the winner is told that the prize was handed over');
    expect(told).toContain('AWARD_ANNOUNCED');
  },
  patience,
);

test(
  'its ledger agrees with the ranking, the plan and the winners',
  async () => {
    const { awardLedgerDocument } = await graph.data<{
      awardLedgerDocument: { document: string; hash: string };
    }>('{ awardLedgerDocument { document hash } }', {}, people['APPROVER']);
    const { document, hash } = awardLedgerDocument;
    const verification = verifyAwardLedger(document, hash, []);
    expect(verification.checks.filter(({ problem }) => problem)).toEqual([]);
    expect(holds(verification)).toBe(true);
    expect(document).toContain(roundId);
  },
  patience,
);

/** The six digits of the latest text about a hand-over. */
async function codeBySms(to: string): Promise<string | null> {
  const { developerOutbox } = await graph.data<{ developerOutbox: { body: string }[] }>(
    'query ($to: String!) { developerOutbox(to: $to, first: 10) { body } }',
    { to },
  );
  for (const { body } of developerOutbox) {
    const code = /(?<!\d)\d{6}(?!\d)/.exec(body)?.[0];
    if (code) return code;
  }
  return null;
}

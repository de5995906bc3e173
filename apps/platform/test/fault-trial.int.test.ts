import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { rewards } from '@chia-se/rewards';
import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, expect, test } from '@jest/globals';

/** How many awards, and what the kills follow from: `FAULT_TRIAL_AWARDS`, `FAULT_TRIAL_SEED`. */
const awards = Number(process.env['FAULT_TRIAL_AWARDS'] ?? 30);
const seed = Number(process.env['FAULT_TRIAL_SEED'] ?? 1);
const atLongestMs = Number(process.env['FAULT_TRIAL_SECONDS'] ?? 240) * 1_000;
/**
 * Every death makes open orders wait longer, up to a quarter of an hour: half a minute here. A try after
 * it may lose its answer as well, so there is time for six.
 */
const finishingMs = 6 * 30_000;
const faceValue = 100_000;
const scopes = 'read propose approve publish fulfil'.split(' ').map((scope) => `award:${scope}`);
const staff = () => staffViewer(randomUUID(), [...scopes, 'programme:manage']);
const keys = { requestKey: 'what-we-ask-'.repeat(4), callbackKey: 'what-it-tells-'.repeat(4) };

const worker = fileURLToPath(new URL('./fault-trial-process.ts', import.meta.url));
const provider = fileURLToPath(import.meta.resolve('@chia-se/provider/main'));
const dir = mkdtempSync(join(tmpdir(), 'fault-trial-'));
const children = new Set<ChildProcess>();
let graph: TestSubgraph | undefined;
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await graph?.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** The same numbers for the same seed (mulberry32). */
let state = seed;
function chance(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process that is started anew whenever it was killed. */
class Mortal {
  child!: ChildProcess;
  url = '';
  deaths = 0;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #number = 0;

  constructor(private readonly start: () => ChildProcess) {}

  async live(): Promise<this> {
    const child = this.start();
    children.add(child);
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
      child.on('message', (message: { listening?: string; number?: number; result?: unknown }) => {
        if (message.listening) this.url = message.listening;
        if (message.number === undefined) resolve();
        else this.#answers.get(message.number)?.(message.result);
      });
    });
    this.child = child;
    return this;
  }

  async dieAndLive(): Promise<void> {
    const { child } = this;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    children.delete(child);
    this.deaths += 1;
    // Whoever waited never hears.
    for (const answer of this.#answers.values()) answer(null);
    this.#answers.clear();
    await this.live();
  }

  /** `null` where it died before it answered. */
  ask<Data>(query: string, input: object, viewer: Viewer): Promise<Data | null> {
    const number = ++this.#number;
    const { kind, id } = viewer;
    const memberId = 'memberId' in viewer ? viewer.memberId : null;
    return new Promise((resolve) => {
      this.#answers.set(number, (result) => {
        this.#answers.delete(number);
        resolve((result as { data: Data } | null)?.data ?? null);
      });
      const told = { kind, id, memberId, scopes: [...viewer.scopes] };
      this.child.send({ number, query, variables: { input }, viewer: told }, (error) => {
        if (error) this.#answers.get(number)?.(null);
      });
    });
  }
}

/** A month of that many prizes of one kind, announced to as many winners and as many who wait. */
async function announce(on: TestSubgraph) {
  const [periodId, roundId, programmeId] = [randomUUID(), randomUUID(), randomUUID()];
  const ranking = Array.from({ length: awards + 20 }, (_, n) => ({
    feedbackId: randomUUID(),
    subscriberId: randomUUID(),
    rank: n + 1,
    score: 1 / (n + 1),
  }));
  await on.deliver('PeriodOpened', {
    periodId,
    periodCode: '2026-11',
    programmeId,
    programmeCode: 'chia-se',
    opensAt: '2026-10-31T17:00:00Z',
    closesAt: '2026-11-30T17:00:00Z',
  });
  const run = async (name: string, input: object, selection: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`;
    const data = await on.data<Record<string, { userErrors: object[] }>>(query, { input }, staff());
    expect([name, data[name]?.userErrors]).toEqual([name, []]);
    return data[name] as unknown as Record<string, { id: string }>;
  };
  const [plan] = await on.database.rows<{ id: string }>('select id from prize_plan');
  const gift = { nameVi: 'Nạp tiền', nameEn: 'Top-up', provider: 'TOP_UP', faceValue };
  const prize = { level: 'FIRST', nameVi: 'Nạp tiền', nameEn: 'Top-up', value: faceValue };
  await run(
    'changePrizePlan',
    {
      prizePlanId: plan?.id,
      reason: 'Thử nghiệm sự cố',
      plan: {
        descriptionVi: 'Thử nghiệm',
        descriptionEn: 'Trial',
        budget: awards * faceValue,
        prizes: [{ ...prize, quantity: awards, giftOptions: [gift] }],
      },
    },
    'prizePlan { id }',
  );
  await on.deliver('RoundFinalised', {
    roundId,
    programmeId,
    periodId,
    finalisedAt: '2026-11-22T02:00:00Z',
    judgeIds: [randomUUID()],
    decisionRecordHash: randomBytes(32).toString('hex'),
    ranking,
  });
  const { proposal } = await run('proposeAwards', { roundId }, 'proposal { id }');
  await run('approveAwards', { proposalId: proposal?.id }, 'proposal { id }');
  await run('publishWinners', { proposalId: proposal?.id }, 'proposal { id }');
  return on.database.rows<{ id: string; subscriberId: string; giftOptionId: string }>(
    `select a.id, a.subscriber_id as "subscriberId", g.id as "giftOptionId"
     from award a join gift_option g on g.prize_id = a.prize_id`,
  );
}

test(
  `${awards} awards are claimed and given once each, whichever process dies (seed ${seed})`,
  async () => {
    const secret = { PERSONAL_DATA_KEY: randomBytes(32).toString('base64url') };
    graph = await TestSubgraph.start(rewards, { environment: secret });
    const toClaim = await announce(graph);
    expect(toClaim).toHaveLength(awards);
    const options = graph.database.source.options as unknown as { url: string };
    const books = join(dir, 'books.sqlite');
    let port = '0';
    const gifts = new Mortal(() =>
      fork(provider, {
        env: {
          PATH: process.env['PATH'],
          PORT: port,
          BOOKS: books,
          REQUEST_KEY: keys.requestKey,
          CALLBACK_KEY: keys.callbackKey,
          FAULTS: JSON.stringify({ seed, loseAnswer: 0.1, loseRequest: 0.1, work: 0.2 }),
        },
        execArgv: ['--disable-warning=ExperimentalWarning'],
      }),
    );
    await gifts.live();
    port = new URL(gifts.url).port;
    const begin = Date.now();
    const timesFaster = 30;
    const task = () => ({
      databaseUrl: options.url,
      environment: {
        ...secret,
        GIFT_PROVIDERS: JSON.stringify([{ kind: 'TOP_UP', url: gifts.url, ...keys }]),
        GIFT_ORDER_SECONDS: '0.05',
        GIFT_PROVIDER_TIMEOUT_MS: '1000',
      },
      begin: new Date(
        Date.parse('2026-11-23T02:00:00Z') + (Date.now() - begin) * timesFaster,
      ).toISOString(),
      timesFaster,
    });
    const servers = [0, 1].map(
      () => new Mortal(() => fork(worker, [JSON.stringify(task())], { execArgv: [] })),
    );
    for (const server of servers) await server.live();

    let over = false;
    const killBy = begin + atLongestMs;
    const endBy = killBy + finishingMs;
    // Each dies by itself, so that several may be dead at the same time.
    const killers = [...servers, gifts].map(async (mortal) => {
      while (!over) {
        await pause(1_000 + chance() * 3_000);
        if (!over && Date.now() < killBy) await mortal.dieAndLive();
      }
    });

    const fulfiller = staff();
    const claim =
      'mutation ($input: ClaimAwardInput!) { claimAward(input: $input) { award { id } userErrors { code } } }';
    const start =
      'mutation ($input: StartFulfilmentInput!) { startFulfilment(input: $input) { award { id } userErrors { code } } }';
    /** Twice at once, by both servers, again and again until somebody heard that it is so. */
    const insist = async (name: string, query: string, input: object, viewer: Viewer) => {
      for (;;) {
        const answers = await Promise.all(
          servers.map((server) =>
            server.ask<Record<string, { award: object | null; userErrors: { code: string }[] }>>(
              query,
              input,
              viewer,
            ),
          ),
        );
        const isSo = answers.some((answer) => {
          const code = answer?.[name]?.userErrors[0]?.code;
          return answer?.[name]?.award || code === 'ALREADY_CLAIMED' || code === 'AWARD_NOT_READY';
        });
        if (isSo) return;
        await pause(100);
      }
    };
    const waiting = [...toClaim];
    const people = Array.from({ length: 8 }, async () => {
      for (let award = waiting.pop(); award; award = waiting.pop()) {
        const { id: awardId, subscriberId, giftOptionId } = award;
        const delivery = {
          recipientName: 'Nguyễn Văn An',
          phoneNumber: '0901234567',
          address: '12 Trần Hưng Đạo, Hà Nội',
        };
        const input = { awardId, giftOptionId, delivery, idempotencyKey: randomUUID() };
        await insist('claimAward', claim, input, subscriberViewer(subscriberId, randomUUID()));
        await insist('startFulfilment', start, { awardId }, fulfiller);
      }
    });
    await Promise.all(people);
    const statuses = () =>
      (graph as TestSubgraph).database.rows<{ status: string; count: number }>(
        'select status, count(*)::int as count from award group by status',
      );
    const done = async () => (await statuses()).every(({ status }) => status === 'FULFILLED');
    while (!(await done()) && Date.now() < endBy) await pause(250);
    over = true;
    await Promise.all(killers);
    const unfinished = await graph.database.rows(
      `select o.status, o.tries, o.due_at, o.lease, o.refusal, a.status as award from award a
       left join provider_order o on o.award_id = a.id where a.status <> 'FULFILLED'`,
    );
    expect(unfinished).toEqual([]);

    expect(await statuses()).toEqual([{ status: 'FULFILLED', count: awards }]);
    const given = new DatabaseSync(books, { readOnly: true })
      .prepare('select key, amount from gifts order by key')
      .all() as { key: string; amount: number }[];
    const ordered = await graph.database.rows(
      `select id as key, amount from provider_order where status = 'CONFIRMED' order by id`,
    );
    expect(given.map((gift) => ({ ...gift }))).toEqual(ordered);
    expect(new Set(given.map(({ key }) => key)).size).toBe(awards);
    const [counts] = await graph.database.rows(
      `select p.awarded, l.committed, l.budget, (select count(*)::int from award_claim) as claims
       from prize p join prize_plan l on l.id = p.plan_id where l.superseded_at is null`,
    );
    const budget = awards * faceValue;
    expect(counts).toEqual({ awarded: awards, committed: budget, budget, claims: awards });
    for (let after = 0, remaining = 1; remaining > 0; ) {
      const { awardLedgerDocument: part } = await graph.data<{
        awardLedgerDocument: Record<'document' | 'hash', string> &
          Record<'lastSequence' | 'remaining', number>;
      }>(
        `query ($after: Int) { awardLedgerDocument(afterSequence: $after) {
           document hash lastSequence remaining } }`,
        { after },
        staff(),
      );
      expect(holds(verifyAwardLedger(part.document, part.hash, []))).toBe(true);
      ({ remaining, lastSequence: after } = part);
    }
    const deaths = [...servers, gifts].map((mortal) => mortal.deaths);
    process.stderr.write(
      `Fault trial: ${awards} awards, ${deaths.join(' + ')} deaths (two servers, provider), ${((Date.now() - begin) / 1_000).toFixed(0)} s.\n`,
    );
    expect(deaths.reduce((a, b) => a + b)).toBeGreaterThan(0);
  },
  atLongestMs + finishingMs + 60_000,
);

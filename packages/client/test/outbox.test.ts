import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OperationDefinitionNode } from 'graphql';
import 'fake-indexeddb/auto';
import { Outbox } from '../src/outbox/outbox.ts';
import type { OutboxStorage } from '../src/outbox/outbox-storage.ts';
import type { Outcome } from '../src/outcome.ts';
import { indexedDbStorage } from '../src/storage/indexed-db-storage.ts';
import { memoryStorage } from '../src/storage/memory-storage.ts';
import { sqliteStorage } from '../src/storage/sqlite-storage.ts';
import { IdempotentPlatform, type Input } from './idempotent-platform.ts';
import { openNodeSqlite } from './node-sqlite.ts';

const lan = '019a0000-0000-7000-8000-000000000001';
const opinion = (key: string, title = 'Sóng yếu') => ({
  idempotencyKey: key,
  topic: 'NETWORK_QUALITY',
  title,
  body: `Sóng yếu ở ${key}`,
});
const open: Outbox[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});

let databases = 0;
const storages: [string, () => OutboxStorage][] = [
  ['memory', memoryStorage],
  ['IndexedDB', () => indexedDbStorage(`outbox-${databases++}`)],
  [
    'SQLite',
    () => {
      const database = openNodeSqlite(':memory:');
      return sqliteStorage(() => Promise.resolve(database));
    },
  ],
];

type Send = (operation: string, input: Input) => Outcome<unknown> | Promise<Outcome<unknown>>;

function outboxOn(storage: OutboxStorage, send: Send, now: () => number = Date.now): Outbox {
  const outbox = new Outbox({
    storage,
    now,
    send: async (document, { input }) => {
      const definition = document.definitions.find(
        (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
      );
      return send(definition?.name?.value ?? '', input as Input);
    },
  });
  open.push(outbox);
  return outbox;
}

describe.each(storages)('on %s', (_name, storageOf) => {
  test('keeps what is written offline, sends it once, and shows where each is', async () => {
    const platform = new IdempotentPlatform();
    const storage = storageOf();
    let online = false;
    let time = 0;
    const send: Send = (operation, input) =>
      online ? platform.handle(operation, input) : { kind: 'unreachable' };
    const first = outboxOn(storage, send, () => time);
    await first.sendAs(lan);
    await first.add(lan, 'submitFeedback', opinion('opinion-1'));
    await first.add(lan, 'submitFeedback', opinion('opinion-2', ''));
    await first.wake();
    expect(first.entries().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    first.stop();

    // The app was closed and opened again, with a connection.
    online = true;
    time += 120_000;
    const second = outboxOn(storage, send, () => time);
    await second.sendAs(lan);
    expect(second.entries()).toMatchObject([
      { state: 'sent', result: { feedback: { referenceCode: 'GY-opinion-1' } }, input: {} },
      { state: 'refused', errors: [{ code: 'TITLE_MISSING' }] },
    ]);
    expect([...platform.opinions.keys()]).toEqual(['opinion-1']);

    // Mended, it goes.
    const refused = second.entries()[1]!;
    await second.retry(refused.id, opinion('opinion-2'));
    await second.wake();
    expect([...platform.opinions.keys()]).toEqual(['opinion-1', 'opinion-2']);
    expect(platform.doubled).toEqual([]);
  });

  test('only the last word on a support or a draft is said, and a draft goes before its submission', async () => {
    const platform = new IdempotentPlatform();
    let time = 0;
    let online = false;
    const send: Send = (operation, input) =>
      online ? platform.handle(operation, input) : { kind: 'unreachable' };
    const outbox = outboxOn(storageOf(), send, () => time);
    await outbox.sendAs(lan);
    await outbox.add(lan, 'supportFeedback', { feedbackId: 'f1' });
    await outbox.add(lan, 'withdrawSupport', { feedbackId: 'f1' });
    await outbox.add(lan, 'supportFeedback', { feedbackId: 'f1' });
    const draft = { key: 'draft-0001', title: 'a', topic: null, province: null };
    await outbox.add(lan, 'saveFeedbackDraft', { ...draft, body: 'một' });
    await outbox.add(lan, 'saveFeedbackDraft', { ...draft, body: 'hai' });
    await outbox.add(lan, 'saveFeedbackDraft', { ...draft, body: 'ba' });
    await outbox.wake();
    // The first of each was tried and may have arrived; of the others the last is left.
    expect(outbox.entries()).toHaveLength(4);
    online = true;
    time += 120_000;
    await outbox.wake();
    expect(platform.requests).toEqual([
      'SupportFeedback',
      'SupportFeedback',
      'SaveFeedbackDraft',
      'SaveFeedbackDraft',
    ]);
    expect(platform.drafts.get('draft-0001')).toEqual({ version: 2, body: 'ba' });
    await outbox.add(lan, 'submitFeedback', opinion('draft-0001'));
    await outbox.wake();
    expect(platform.drafts.size).toBe(0);
    expect(platform.opinions.size).toBe(1);
  });

  test('of two tabs one sends each entry', async () => {
    const platform = new IdempotentPlatform();
    const storage = storageOf();
    const send: Send = async (operation, input) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      return platform.handle(operation, input);
    };
    const tabs = [outboxOn(storage, send), outboxOn(storage, send)];
    for (let n = 0; n < 30; n++) {
      await tabs[n % 2]!.add(lan, 'submitFeedback', opinion(`opinion-${n}`));
    }
    await Promise.all(tabs.map((tab) => tab.sendAs(lan)));
    await Promise.all(tabs.map((tab) => tab.wake()));
    expect(platform.requests).toHaveLength(30);
    expect(platform.opinions.size).toBe(30);
  });

  test("never sends somebody's words in another's session", async () => {
    const platform = new IdempotentPlatform();
    const outbox = outboxOn(storageOf(), (operation, input) => platform.handle(operation, input));
    await outbox.add(lan, 'submitFeedback', opinion('opinion-1'));
    await outbox.sendAs('019a0000-0000-7000-8000-000000000002');
    await outbox.sendAs(null);
    expect(platform.requests).toEqual([]);
    await outbox.sendAs(lan);
    expect(platform.requests).toEqual(['SubmitFeedback']);
  });
});

/** Dies at one step: before it, or after it and before anybody hears of it. */
class Mortal {
  #left: number;
  dead = false;
  readonly #after: boolean;
  constructor(steps: number, after: boolean) {
    this.#left = steps;
    this.#after = after;
  }

  async step<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.dead) return new Promise<never>(() => undefined);
    const last = this.#left-- === 0;
    if (last && !this.#after) return this.#die();
    const value = await work();
    return last ? this.#die() : value;
  }

  #die(): Promise<never> {
    this.dead = true;
    this.died();
    return new Promise(() => undefined);
  }

  died: () => void = () => undefined;
}

type Deed =
  | { do: 'submit'; key: number }
  | { do: 'support'; id: number }
  | { do: 'withdraw'; id: number }
  | { do: 'draft'; key: number; body: number };
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('submit' as const), key: fc.nat(3) }),
    fc.record({ do: fc.constant('support' as const), id: fc.nat(2) }),
    fc.record({ do: fc.constant('withdraw' as const), id: fc.nat(2) }),
    fc.record({ do: fc.constant('draft' as const), key: fc.nat(2), body: fc.nat(5) }),
  ),
  { minLength: 1, maxLength: 8 },
);
/** Of each request in turn: whether it arrives, and whether its answer does. */
const network = fc.array(fc.constantFrom('fine', 'lost', 'answer lost'), { maxLength: 12 });

async function live(
  mortal: Mortal,
  storage: OutboxStorage,
  { send, todo, done, now }: { send: Send; todo: Deed[]; done: Deed[]; now: () => number },
): Promise<void> {
  const guarded: OutboxStorage = {
    list: () => mortal.step(() => storage.list()),
    change: (id, decide) => mortal.step(() => storage.change(id, decide)),
  };
  const outbox = outboxOn(
    guarded,
    (operation, input) => mortal.step(() => send(operation, input)),
    now,
  );
  const killed = new Promise<void>((resolve) => {
    mortal.died = resolve;
  });
  const life = (async () => {
    await outbox.sendAs(lan);
    while (todo.length > 0) {
      const deed = todo[0]!;
      if (deed.do === 'submit')
        await outbox.add(lan, 'submitFeedback', opinion(`opinion-${deed.key}`));
      else if (deed.do === 'support')
        await outbox.add(lan, 'supportFeedback', { feedbackId: `f${deed.id}` });
      else if (deed.do === 'withdraw')
        await outbox.add(lan, 'withdrawSupport', { feedbackId: `f${deed.id}` });
      else {
        const input = { key: `draft-${deed.key}`, title: '', topic: null, province: null };
        await outbox.add(lan, 'saveFeedbackDraft', { ...input, body: String(deed.body) });
      }
      done.push(todo.shift()!);
      await outbox.wake();
    }
    await outbox.wake();
  })();
  await Promise.race([life, killed]);
  outbox.stop();
}

test.each(storages)(
  'killed at any step on %s, nothing is lost and nothing is doubled',
  async (_name, storageOf) => {
    await fc.assert(
      fc.asyncProperty(
        deeds,
        network,
        fc.nat(60),
        fc.boolean(),
        async (script, weather, steps, after) => {
          const storage = storageOf();
          const platform = new IdempotentPlatform();
          let time = 0;
          const now = () => time;
          const sky = [...weather];
          const send: Send = (operation, input) => {
            const how = sky.shift() ?? 'fine';
            if (how === 'lost') return { kind: 'unreachable' };
            const answer = platform.handle(operation, input);
            return how === 'answer lost' ? { kind: 'unreachable' } : answer;
          };
          const todo = [...script];
          const done: Deed[] = [];
          await live(new Mortal(steps, after), storage, { send, todo, done, now });
          // What was begun when it died is begun again by the person, who has seen no confirmation.
          time += 200_000;
          await live(new Mortal(1e9, false), storage, { send, todo, done, now });
          for (let round = 0; round < 15; round++) {
            time += 200_000;
            await live(new Mortal(1e9, false), storage, { send, todo: [], done, now });
          }
          const keys = done.flatMap((deed) =>
            deed.do === 'submit' ? [`opinion-${deed.key}`] : [],
          );
          expect(new Set(platform.opinions.keys())).toEqual(new Set(keys));
          expect(platform.doubled).toEqual([]);
          for (const id of [0, 1, 2]) {
            const last = done.findLast((deed) => 'id' in deed && deed.id === id);
            expect([id, platform.supports.has(`f${id}`)]).toEqual([id, last?.do === 'support']);
          }
          for (const key of [0, 1, 2]) {
            const last = done.findLast((deed) => deed.do === 'draft' && deed.key === key);
            const body = last?.do === 'draft' ? String(last.body) : undefined;
            expect([key, platform.drafts.get(`draft-${key}`)?.body]).toEqual([key, body]);
          }
          const states = (await storage.list()).map(({ state }) => state);
          expect(states.filter((state) => state !== 'sent')).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  },
);

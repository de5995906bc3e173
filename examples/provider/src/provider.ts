import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Books, type Order } from './books.ts';
import { Callbacks } from './callbacks.ts';
import { Chance } from './chance.ts';
import type { Settings } from './settings.ts';
import { Verifier } from './signature.ts';

const pageOfStatement = 500;

const wanted = z.object({
  kind: z.enum(['TOP_UP', 'COURIER', 'PERK']),
  amount: z.number().int().positive().nullable(),
  item: z.string().max(300),
  recipient: z.object({ phoneNumber: z.string(), name: z.string(), address: z.string() }),
});

export interface Asked {
  method: string;
  target: string;
  headers: Record<string, unknown>;
  body: string;
}

export interface Answer {
  status: number;
  body: object;
}

/** Takes orders, gives gifts, keeps books. Everything it does is done once for one key. */
export class Provider {
  readonly books: Books;
  readonly callbacks: Callbacks;
  readonly chance: Chance;
  readonly #verifier: Verifier;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.books = new Books(settings.BOOKS);
    this.callbacks = new Callbacks(settings.CALLBACK_URL, settings.CALLBACK_KEY);
    this.chance = new Chance(settings.FAULTS.seed);
    this.#verifier = new Verifier(settings.REQUEST_KEY);
    for (const key of this.books.listWorking()) this.#finishLater(key);
  }

  answer(asked: Asked): Answer {
    const problem = this.#verifier.problem(asked, asked.headers);
    if (problem) return { status: 401, body: { problem } };
    const url = new URL(asked.target, 'http://provider');
    const [, what, key = '', deed] = url.pathname.split('/');
    if (what === 'statement') return this.#statement(url.searchParams);
    if (what !== 'orders' || !/^[\w-]{8,64}$/.test(key)) return { status: 404, body: {} };
    if (asked.method === 'PUT') return this.#reserve(key, asked.body);
    if (asked.method === 'POST' && deed === 'commit') return this.#commit(key);
    return this.#tell(this.books.find(key));
  }

  #reserve(key: string, content: string): Answer {
    const known = this.books.find(key);
    if (known) return known.content === content ? this.#tell(known) : { status: 409, body: {} };
    const parsed = wanted.safeParse(tryJson(content));
    if (!parsed.success) return { status: 422, body: { reason: 'INCOMPLETE' } };
    const { kind, amount } = parsed.data;
    const refused = this.chance.strikes(this.#settings.FAULTS.refuse);
    const order: Order = {
      key,
      content,
      kind,
      amount,
      status: refused ? 'REFUSED' : 'RESERVED',
      reference: `P-${createHash('sha256').update(key).digest('hex').slice(0, 12).toUpperCase()}`,
      reason: refused ? 'OUT_OF_STOCK' : null,
      doneAt: null,
    };
    this.books.insert(order);
    return this.#tell(order);
  }

  #commit(key: string): Answer {
    const order = this.books.find(key);
    if (order?.status === 'RESERVED') {
      if (this.chance.strikes(this.#settings.FAULTS.work)) {
        this.books.begin(key);
        this.#finishLater(key);
      } else this.books.give(key, localTime(new Date()));
    }
    return this.#tell(this.books.find(key));
  }

  #finishLater(key: string): void {
    const { workMs, twice } = this.#settings.FAULTS;
    setTimeout(async () => {
      this.books.give(key, localTime(new Date()));
      const order = this.books.find(key);
      if (!order) return;
      await this.callbacks.tell(order);
      if (this.chance.strikes(twice)) await this.callbacks.tell(order);
    }, workMs).unref();
  }

  #tell(order: Order | null): Answer {
    if (!order) return { status: 404, body: { problem: 'UNKNOWN_KEY' } };
    const { content: _, ...body } = order;
    return { status: order.status === 'WORKING' ? 202 : 200, body };
  }

  #statement(query: URLSearchParams): Answer {
    const day = query.get('day') ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { status: 422, body: { reason: 'DAY' } };
    const orders = this.books.listDay(day, query.get('after') ?? '', pageOfStatement);
    const entries = orders.map(({ content: _, ...entry }) => entry);
    return { status: 200, body: { entries, more: entries.length === pageOfStatement } };
  }
}

/** ISO 8601 with the offset of Asia/Ho_Chi_Minh, so that its first ten characters are the day there. */
function localTime(at: Date): string {
  const shifted = new Date(at.getTime() + 7 * 60 * 60 * 1_000);
  return `${shifted.toISOString().slice(0, -1)}+07:00`;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

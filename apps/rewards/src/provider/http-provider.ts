import { Pool } from 'undici';
import { z } from 'zod';
import {
  type GiftProvider,
  type OrderToProvider,
  OutcomeUnknownError,
  type ProviderAnswer,
  type ProviderKind,
  type StatementEntry,
} from './gift-provider.ts';
import { signatureHeaders } from './message-signature.ts';

const largestAnswer = 1024 * 1024;
const connections = 16;

const told = z.object({
  key: z.string(),
  status: z.enum(['RESERVED', 'WORKING', 'DONE', 'REFUSED']),
  reference: z.string().max(100),
  reason: z.string().max(200).nullish(),
  amount: z.number().int().nullable(),
  doneAt: z.iso.datetime({ offset: true }).nullish(),
});

const page = z.object({
  entries: z.array(
    told.extend({
      status: z.literal('DONE'),
      kind: z.string().max(50),
      doneAt: z.iso.datetime({ offset: true }),
    }),
  ),
  more: z.boolean(),
});

export interface ProviderConnection {
  kind: ProviderKind;
  url: string;
  /** Secret for what we ask. */
  requestKey: string;
  /** Secret for what it tells us: another one, so that none of our own words come back as its. */
  callbackKey: string;
}

/** A provider at the other end of a line: pooled connections, signed requests, answers that are checked. */
export class HttpProvider implements GiftProvider {
  readonly kind: ProviderKind;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(
    private readonly connection: ProviderConnection,
    timeoutMs: number,
  ) {
    this.kind = connection.kind;
    const url = new URL(connection.url);
    this.#path = url.pathname.replace(/\/$/, '');
    this.#pool = new Pool(url.origin, {
      connections,
      pipelining: 1,
      connect: { timeout: timeoutMs },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: largestAnswer,
    });
  }

  reserve({ key, kind, item, amount, recipient }: OrderToProvider): Promise<ProviderAnswer> {
    const body = JSON.stringify({ kind, item, amount, recipient });
    return this.#order(key, 'PUT', `/orders/${key}`, body);
  }

  commit({ key }: OrderToProvider): Promise<ProviderAnswer> {
    return this.#order(key, 'POST', `/orders/${key}/commit`);
  }

  lookUp(key: string): Promise<ProviderAnswer> {
    return this.#order(key, 'GET', `/orders/${key}`);
  }

  async *statement(day: string): AsyncIterable<StatementEntry[]> {
    let after = '';
    for (;;) {
      const { status, text } = await this.#ask('GET', `/statement?day=${day}&after=${after}`);
      const parsed = page.safeParse(status === 200 ? tryJson(text) : null);
      if (!parsed.success) throw new OutcomeUnknownError(`Statement of ${this.kind}: ${status}.`);
      const { entries, more } = parsed.data;
      yield entries.map(({ doneAt, ...entry }) => ({ ...entry, doneAt: new Date(doneAt) }));
      const last = entries.at(-1)?.key;
      // Keys only grow: a provider that repeats itself must not hold us for ever.
      if (!more || last === undefined || last <= after) return;
      after = last;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #order(
    key: string,
    method: 'PUT' | 'POST' | 'GET',
    path: string,
    body = '',
  ): Promise<ProviderAnswer> {
    const { status, text } = await this.#ask(method, path, body);
    if (status === 404) return { state: 'ABSENT' };
    if (status === 422) return { state: 'REFUSED', reason: 'INCOMPLETE' };
    const parsed = told.safeParse(status < 300 ? tryJson(text) : null);
    if (!parsed.success || parsed.data.key !== key) {
      throw new OutcomeUnknownError(`${this.kind} answered ${status} to ${method} ${path}.`);
    }
    return answerFrom(parsed.data);
  }

  async #ask(method: 'PUT' | 'POST' | 'GET', path: string, body = '') {
    const target = `${this.#path}${path}`;
    const key = { id: 'request', secret: this.connection.requestKey };
    try {
      const answer = await this.#pool.request({
        method,
        path: target,
        headers: {
          // By the time of day: the other end has a clock of its own.
          ...signatureHeaders({ method, target, body }, key, new Date()),
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
        },
        body: body === '' ? null : body,
        // Sent again only by whoever looked up first.
        idempotent: false,
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    } catch (error) {
      throw new OutcomeUnknownError(`${this.kind} gave no answer to ${method} ${path}.`, {
        cause: error,
      });
    }
  }
}

/** @throws OutcomeUnknownError */
function answerFrom({
  status,
  reference,
  reason,
  amount,
  doneAt,
}: z.output<typeof told>): ProviderAnswer {
  if (status === 'REFUSED') return { state: 'REFUSED', reason: reason ?? 'UNKNOWN' };
  if (status !== 'DONE') return { state: status, reference };
  if (!doneAt) throw new OutcomeUnknownError('Done, at no time.');
  return { state: 'DONE', reference, amount, doneAt: new Date(doneAt) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { SignInInput } from '../generated/graphql.ts';
import type { Outcome } from '../outcome.ts';
import type { Access, SessionExchange } from './session-exchange.ts';

/**
 * - `unknown`: not asked yet, or the network did not let us; a screen shows what it has.
 * - `signedOut`: `ENDED` when a session was there and is no more (time, or its token was used by
 *   two), `LEFT` when the person signed out, `NONE` otherwise.
 */
export type SessionState =
  | { readonly status: 'unknown' }
  | { readonly status: 'signedIn' }
  | { readonly status: 'signedOut'; readonly reason: 'NONE' | 'LEFT' | 'ENDED' };

export interface SessionOptions {
  exchange: SessionExchange;
  /** Runs one at a time among all that share the refresh token: by Web Locks unless given. */
  lock?: <T>(work: () => Promise<T>) => Promise<T>;
  now?: () => number;
}

/** An access token this close to its end is replaced before it is used. */
const marginMs = 30_000;

/** Who is signed in. The access token lives here and nowhere else. */
export class Session {
  #access: Access | null = null;
  #state: SessionState = { status: 'unknown' };
  #refreshing: Promise<string | null> | null = null;
  /** Moves with each sign-in and sign-out: a refresh that began before is of no more interest. */
  #epoch = 0;
  readonly #listeners = new Set<(state: SessionState) => void>();
  readonly #exchange: SessionExchange;
  readonly #lock: NonNullable<SessionOptions['lock']>;
  readonly #now: () => number;

  constructor({ exchange, lock = lockAmongTabs, now = Date.now }: SessionOptions) {
    this.#exchange = exchange;
    this.#lock = lock;
    this.#now = now;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls `listener` at each change; returns how to stop. Fits `useSyncExternalStore`. */
  readonly subscribe = (listener: (state: SessionState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Goes on with the session of last time, if there is one. Call it once at the start. */
  async restore(): Promise<SessionState> {
    await this.refresh();
    return this.#state;
  }

  async signIn(input: SignInInput): Promise<Outcome<true>> {
    const outcome = await this.#exchange.signIn(input);
    if (outcome.kind !== 'done') return outcome;
    this.#epoch++;
    this.#access = outcome.value;
    this.#become({ status: 'signedIn' });
    return { kind: 'done', value: true };
  }

  async signOut(): Promise<void> {
    this.#epoch++;
    this.#access = null;
    this.#become({ status: 'signedOut', reason: 'LEFT' });
    await this.#lock(() => this.#exchange.signOut());
  }

  /** A token that is good for half a minute more, or null when nobody is signed in or it can't be told. */
  async accessToken(): Promise<string | null> {
    if (this.#state.status === 'signedOut') return null;
    if (this.#access && this.#access.expiresAt.getTime() - this.#now() > marginMs) {
      return this.#access.token;
    }
    return this.refresh();
  }

  /** However many ask, one exchange is made. */
  refresh(): Promise<string | null> {
    this.#refreshing ??= this.#lock(() => this.#refresh()).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #refresh(): Promise<string | null> {
    const epoch = this.#epoch;
    const before = this.#state.status;
    const outcome = await this.#exchange.refresh();
    if (epoch !== this.#epoch) return this.#access?.token ?? null;
    if (outcome.kind === 'done') {
      this.#access = outcome.value;
      this.#become({ status: 'signedIn' });
      return outcome.value.token;
    }
    if (outcome.kind === 'signedOut' || outcome.kind === 'refused') {
      this.#access = null;
      const reason = before === 'signedIn' ? 'ENDED' : 'NONE';
      this.#become({ status: 'signedOut', reason });
    }
    return null;
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function lockAmongTabs<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request('chia-se-session', work) as Promise<T>) : work();
}

import { Store } from '../store.ts';
import { readAccessToken } from './access-token.ts';

/** What the graph hands out. */
export interface SessionTokens {
  accessToken: string;
  /** ISO 8601. */
  accessTokenExpiresAt: string;
  refreshToken: string;
}

export interface Person {
  label: string;
  phoneNumber: string;
  as: 'SUBSCRIBER' | 'STAFF';
  /** Empty for staff whose roles the page doesn't know: it then lists what any staff member may do. */
  roles: string[];
}

interface Session {
  person: Person;
  accessToken: string;
  refreshToken: string;
  /** When to fetch the next access token, by this machine's clock in ms. */
  refreshAt: number;
}

/** `ended` is why nobody is signed in, when it was not their own wish. */
export interface SessionState {
  person: Person | null;
  ended: boolean;
}

export interface SessionKeeperOptions {
  /** Lives as long as the browser tab: sessionStorage. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** @returns null if the graph refuses; throws if it can't be reached. */
  refresh: (refreshToken: string) => Promise<SessionTokens | null>;
  /** ms */
  now: () => number;
}

const storageKey = 'explorer.session';
const retryAfter = 5_000;
/** Longer waits than this overflow the browser's timer. */
const longestWait = 2 ** 31 - 1;

/**
 * Keeps who is signed in, and an access token that is fresh when it is asked for.
 *
 * The tokens are in sessionStorage, so that a reload doesn't sign the person out; they are never in
 * localStorage, where they would outlive the browser tab.
 */
export class SessionKeeper {
  readonly state: Store<SessionState>;
  #session: Session | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(private readonly options: SessionKeeperOptions) {
    this.#session = restore(options.storage.getItem(storageKey));
    this.state = new Store<SessionState>({ person: this.#session?.person ?? null, ended: false });
    this.#schedule();
  }

  open(tokens: SessionTokens, person: Person): void {
    const { roles = person.roles } = readAccessToken(tokens.accessToken);
    this.#keep(tokens, { ...person, roles });
  }

  /** Forgets the session. @returns the refresh token, so that the graph can be told. */
  close(): string | null {
    const refreshToken = this.#session?.refreshToken ?? null;
    this.#forget(false);
    return refreshToken;
  }

  /** @returns a token that is good for the next request, or null if nobody is signed in. */
  async accessToken(): Promise<string | null> {
    if (this.#session && this.options.now() >= this.#session.refreshAt) await this.#refresh();
    return this.#session?.accessToken ?? null;
  }

  /** For when the gateway doesn't take the token, though its time isn't up: its keys may have changed. */
  async renew(): Promise<string | null> {
    await this.#refresh();
    return this.#session?.accessToken ?? null;
  }

  /** One refresh at a time: a refresh token works once. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#exchange().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #exchange(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    let tokens: SessionTokens | null;
    try {
      tokens = await this.options.refresh(session.refreshToken);
    } catch {
      // Out of reach is not refused: the old token may still do, and the next try may succeed.
      this.#schedule(retryAfter);
      return;
    }
    if (this.#session !== session) return;
    if (tokens) this.#keep(tokens, session.person);
    else this.#forget(true);
  }

  #keep(tokens: SessionTokens, person: Person): void {
    const { accessToken, refreshToken } = tokens;
    const now = this.options.now();
    const { lifetimeSeconds } = readAccessToken(accessToken);
    // The lifetime by the token's own account: this machine's clock may differ from the server's.
    const lifetime = lifetimeSeconds
      ? lifetimeSeconds * 1000
      : Date.parse(tokens.accessTokenExpiresAt) - now;
    const refreshAt = now + lifetime - Math.min(60_000, lifetime / 5);
    this.#session = { person, accessToken, refreshToken, refreshAt };
    this.options.storage.setItem(storageKey, JSON.stringify(this.#session));
    this.state.set({ person, ended: false });
    this.#schedule();
  }

  #forget(ended: boolean): void {
    this.#session = null;
    clearTimeout(this.#timer);
    this.options.storage.removeItem(storageKey);
    this.state.set({ person: null, ended });
  }

  #schedule(atLeast = 0): void {
    clearTimeout(this.#timer);
    if (!this.#session) return;
    const wait = Math.max(this.#session.refreshAt - this.options.now(), atLeast);
    this.#timer = setTimeout(() => void this.#refresh(), Math.min(wait, longestWait));
  }
}

function restore(stored: string | null): Session | null {
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as Session;
  } catch {
    return null;
  }
}

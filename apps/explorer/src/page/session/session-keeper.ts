import { Store } from '../store.ts';
import { readAccessToken } from './access-token.ts';

/** What the gateway hands out; the refresh token stays in its cookie. */
export interface SessionToken {
  accessToken: string;
  /** ISO 8601. */
  expiresAt: string;
}

export type PersonKind = 'SUBSCRIBER' | 'STAFF';

/** How somebody is called, and what they are to the programme. */
export interface Identity {
  label: string;
  roles: string[];
}

export interface Person extends Identity {
  phoneNumber: string;
  as: PersonKind;
  /** By the token; what is theirs in this browser is kept under it. */
  id?: string;
}

/** `ended` is why nobody is signed in, when it was not their own wish. */
export interface SessionState {
  person: Person | null;
  ended: boolean;
}

export interface SessionKeeperOptions {
  /** Lives as long as the browser tab: sessionStorage. Who is signed in, and no token. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** By the cookie. @returns null if there is no session; throws if the gateway can't be reached. */
  refresh: (as: PersonKind) => Promise<SessionToken | null>;
  /** Whose token it is; null if that is not known. */
  identify: (accessToken: string) => Promise<Identity | null>;
  /** Of all tabs of this browser one at a time refreshes: a refresh token works once. */
  lock: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** ms */
  now: () => number;
}

const storageKey = 'explorer.person';
const retryAfter = 5_000;
/** Longer waits than this overflow the browser's timer. */
const longestWait = 2 ** 31 - 1;

/**
 * Keeps who is signed in, and an access token that is fresh when it is asked for. The session is the
 * browser's, by the gateway's cookie: whoever signed in at the console is signed in here. The access token
 * is in memory alone.
 */
export class SessionKeeper {
  readonly state: Store<SessionState>;
  #accessToken: string | null = null;
  /** When to fetch the next access token, by this machine's clock in ms. */
  #refreshAt = 0;
  /** Goes up with each sign-in and sign-out: what was asked for before does not count. */
  #epoch = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(private readonly options: SessionKeeperOptions) {
    const person = restore(options.storage.getItem(storageKey));
    this.state = new Store<SessionState>({ person, ended: false });
  }

  /** Takes up the session that the browser has: of who was here before, else of staff. */
  async resume(): Promise<void> {
    await this.#refresh();
  }

  async open(token: SessionToken, person: Person): Promise<void> {
    this.#epoch += 1;
    // Signed in they are, even where it can't be told now how they are called.
    const known = await this.#known(token, person).catch(() => null);
    this.#keep(token, person, known);
  }

  /** Forgets the session. @returns who it was, so that the gateway can be told. */
  close(): Person | null {
    const { person } = this.state.get();
    this.#epoch += 1;
    this.#forget(false);
    return person;
  }

  /** @returns a token that is good for the next request, or null if nobody is signed in. */
  async accessToken(): Promise<string | null> {
    const { person } = this.state.get();
    if (person && this.options.now() >= this.#refreshAt) await this.#refresh();
    return this.#accessToken;
  }

  /** For when the gateway doesn't take the token, though its time isn't up: its keys may have changed. */
  async renew(): Promise<string | null> {
    await this.#refresh();
    return this.#accessToken;
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= this.options
      .lock(() => this.#exchange())
      .finally(() => {
        this.#refreshing = undefined;
      });
    return this.#refreshing;
  }

  async #exchange(): Promise<void> {
    const epoch = this.#epoch;
    const { person } = this.state.get();
    const as = person?.as ?? 'STAFF';
    let token: SessionToken | null;
    let known: Identity | null = null;
    try {
      token = await this.options.refresh(as);
      if (token) known = await this.#known(token, person);
    } catch {
      // Out of reach is not refused: the old token may still do, and the next try may succeed.
      if (person && epoch === this.#epoch) this.#schedule(retryAfter);
      return;
    }
    if (epoch !== this.#epoch) return;
    if (token) {
      const before = person ?? { label: '', phoneNumber: '', as, roles: [] };
      this.#keep(token, before, known);
    } else if (person) this.#forget(true);
  }

  /** Asks whose token it is, unless it is of who was here before. */
  #known({ accessToken }: SessionToken, person: Person | null): Promise<Identity | null> {
    const { subject } = readAccessToken(accessToken);
    if (person?.id !== undefined && person.id === subject) return Promise.resolve(null);
    return this.options.identify(accessToken);
  }

  #keep(token: SessionToken, before: Person, known: Identity | null): void {
    const { roles, subject, lifetimeSeconds } = readAccessToken(token.accessToken);
    const person: Person = { ...before, ...known, ...(roles && { roles }) };
    if (subject !== undefined) person.id = subject;
    const now = this.options.now();
    // The lifetime by the token's own account: this machine's clock may differ from the server's.
    const lifetime = lifetimeSeconds ? lifetimeSeconds * 1000 : Date.parse(token.expiresAt) - now;
    this.#accessToken = token.accessToken;
    this.#refreshAt = now + lifetime - Math.min(60_000, lifetime / 5);
    this.options.storage.setItem(storageKey, JSON.stringify(person));
    if (JSON.stringify(person) !== JSON.stringify(this.state.get().person)) {
      this.state.set({ person, ended: false });
    }
    this.#schedule();
  }

  #forget(ended: boolean): void {
    this.#accessToken = null;
    clearTimeout(this.#timer);
    this.options.storage.removeItem(storageKey);
    this.state.set({ person: null, ended });
  }

  #schedule(atLeast = 0): void {
    clearTimeout(this.#timer);
    const wait = Math.max(this.#refreshAt - this.options.now(), atLeast);
    this.#timer = setTimeout(() => void this.#refresh(), Math.min(wait, longestWait));
  }
}

function restore(stored: string | null): Person | null {
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as Person;
  } catch {
    return null;
  }
}

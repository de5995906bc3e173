import type { SignInInput } from '../generated/graphql.ts';
import type { Outcome } from '../outcome.ts';

/** What lets one ask as somebody, for ten minutes. Only ever in memory. */
export interface Access {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * How a session is begun, gone on with and ended. Who keeps the refresh token is its business:
 * `graphExchange` with a `SessionStore` on the phone, a cookie that no script can read on the web.
 */
export interface SessionExchange {
  signIn(input: SignInInput): Promise<Outcome<Access>>;
  /** `signedOut` when there is no session, or it has ended. */
  refresh(): Promise<Outcome<Access>>;
  signOut(): Promise<void>;
}

/** Keeps one refresh token, durably and out of others' reach (a keychain). Never local storage. */
export interface SessionStore {
  read(): Promise<string | null>;
  write(refreshToken: string | null): Promise<void>;
}

/** Forgets with the process: for tests and scripts. */
export function memoryStore(refreshToken: string | null = null): SessionStore {
  let kept = refreshToken;
  return {
    read: () => Promise.resolve(kept),
    write: (next) => {
      kept = next;
      return Promise.resolve();
    },
  };
}

import { type GraphResult, postGraphql } from '../running/post-graphql.ts';
import type { SessionTokens } from './session-keeper.ts';

export interface SignInName {
  phoneNumber: string;
  as: 'SUBSCRIBER' | 'STAFF';
}

/** A text that would have been sent; the graph shows it in development only. */
export interface OutboxMessage {
  to: string;
  body: string;
  createdAt: string;
}

/** The graph said no; the message is in the reader's language. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}

interface UserErrors {
  userErrors: { code: string; field: string | string[] | null; message: string }[];
}

const userErrors = 'userErrors { code field message }';
const session = 'session { accessToken accessTokenExpiresAt refreshToken }';

/** The graph's sign-in, as the page uses it. Every method throws {@link SignInRefused} or TypeError. */
export class SignIn {
  constructor(
    private readonly endpoint: string,
    private readonly language: () => string,
  ) {}

  async requestCode(name: SignInName): Promise<void> {
    const { requestSignInCode: payload } = await this.#ask<{
      requestSignInCode: UserErrors & { sent: boolean };
    }>(
      `mutation RequestSignInCode($input: RequestSignInCodeInput!) {
        requestSignInCode(input: $input) { sent ${userErrors} }
      }`,
      { input: name },
    );
    refuseIf(payload);
  }

  async signIn(name: SignInName, code: string): Promise<SessionTokens> {
    const { signIn: payload } = await this.#ask<{
      signIn: UserErrors & { session: SessionTokens | null };
    }>(
      `mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${session} ${userErrors} } }`,
      {
        input: { ...name, code },
      },
    );
    refuseIf(payload);
    if (!payload.session) throw new SignInRefused('signIn gave neither a session nor a reason');
    return payload.session;
  }

  /** @returns null if the session is over. */
  async refresh(refreshToken: string): Promise<SessionTokens | null> {
    const { refreshSession } = await this.#ask<{
      refreshSession: { session: SessionTokens | null };
    }>(
      `mutation RefreshSession($input: RefreshSessionInput!) {
        refreshSession(input: $input) { ${session} ${userErrors} }
      }`,
      { input: { refreshToken } },
    );
    return refreshSession.session;
  }

  async signOut(refreshToken: string): Promise<void> {
    await this.#ask(
      `mutation SignOut($input: SignOutInput!) { signOut(input: $input) { signedOut ${userErrors} } }`,
      { input: { refreshToken } },
    );
  }

  /** Newest first. Empty where the graph has no outbox to show. */
  async outbox(): Promise<OutboxMessage[]> {
    try {
      const { developerOutbox } = await this.#ask<{ developerOutbox: OutboxMessage[] }>(
        'query DeveloperOutbox { developerOutbox(first: 20) { to body createdAt } }',
      );
      return developerOutbox;
    } catch (error) {
      if (error instanceof SignInRefused) return [];
      throw error;
    }
  }

  async #ask<T>(query: string, variables: object = {}): Promise<T> {
    const headers = new Headers({ 'accept-language': this.language() });
    const result: GraphResult = await postGraphql(this.endpoint, { query, variables }, headers);
    const [error] = result.errors ?? [];
    if (error || !result.data) throw new SignInRefused(error?.message ?? 'no data');
    return result.data as T;
  }
}

function refuseIf(payload: UserErrors): void {
  const [error] = payload.userErrors;
  if (error) throw new SignInRefused(error.message);
}

import { type GraphResult, postGraphql } from '../running/post-graphql.ts';
import type { Identity, PersonKind, SessionToken } from './session-keeper.ts';

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

interface SessionAnswer {
  access: { token: string; expiresAt: string } | null;
  userErrors: { message: string }[];
}

/**
 * The graph's sign-in and the gateway's sessions, which the console shares: the refresh token is in a
 * cookie that no script can read. Every method throws {@link SignInRefused} or TypeError.
 */
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

  async signIn(name: SignInName, code: string): Promise<SessionToken> {
    const token = await this.#session('/session', { ...name, code });
    if (!token) throw new SignInRefused('signIn gave neither a session nor a reason');
    return token;
  }

  /** @returns null if there is no session, or it is over. */
  async refresh(as: PersonKind): Promise<SessionToken | null> {
    try {
      return await this.#session('/session/refresh', { as });
    } catch (error) {
      if (error instanceof SignInRefused) return null;
      throw error;
    }
  }

  async signOut(as: PersonKind): Promise<void> {
    await this.#session('/session/end', { as });
  }

  /** Whose token it is, as staff are known; `null` for anybody else. */
  async identify(accessToken: string): Promise<Identity | null> {
    const { viewer } = await this.#ask<{
      viewer: { staffMember: { name: string; roles: string[] } | null };
    }>('query ExplorerViewer { viewer { staffMember { name roles } } }', {}, accessToken);
    const { staffMember } = viewer;
    return staffMember && { label: staffMember.name, roles: staffMember.roles };
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

  async #session(path: string, body: object): Promise<SessionToken | null> {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language(),
        'x-chia-se': 'session',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
    const { access, userErrors } = (await response.json()) as SessionAnswer;
    refuseIf({ userErrors });
    return access && { accessToken: access.token, expiresAt: access.expiresAt };
  }

  async #ask<T>(query: string, variables: object = {}, accessToken?: string): Promise<T> {
    const headers = new Headers({ 'accept-language': this.language() });
    if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
    const result: GraphResult = await postGraphql(this.endpoint, { query, variables }, headers);
    const [error] = result.errors ?? [];
    if (error || !result.data) throw new SignInRefused(error?.message ?? 'no data');
    return result.data as T;
  }
}

function refuseIf(payload: { userErrors: readonly { message: string }[] }): void {
  const [error] = payload.userErrors;
  if (error) throw new SignInRefused(error.message);
}

import {
  RefreshSessionDocument,
  SignInDocument,
  type SignInMutation,
  SignOutDocument,
} from '../generated/index.ts';
import type { Outcome, UserError } from '../outcome.ts';
import { type PostOptions, post } from '../post.ts';
import type { Access, SessionExchange, SessionStore } from './session-exchange.ts';

export interface GraphExchangeOptions extends Omit<PostOptions, 'fetch'> {
  store: SessionStore;
  fetch?: typeof fetch;
}

/** By the graph's own mutations; the refresh token goes to the `store`. For apps, not for pages. */
export function graphExchange({ store, ...options }: GraphExchangeOptions): SessionExchange {
  const how: PostOptions = { ...options, fetch: options.fetch ?? globalThis.fetch };
  return {
    async signIn(input) {
      const outcome = await post(SignInDocument, { input }, how);
      return outcome.kind === 'done' ? keep(outcome.value.signIn, store) : outcome;
    },
    async refresh() {
      const refreshToken = await store.read();
      if (!refreshToken) return { kind: 'signedOut' };
      const outcome = await post(RefreshSessionDocument, { input: { refreshToken } }, how);
      if (outcome.kind !== 'done') return outcome;
      const kept = await keep(outcome.value.refreshSession, store);
      if (kept.kind !== 'refused') return kept;
      // Ended by time, by signing out elsewhere, or because two used one token: all the same to us.
      await store.write(null);
      return { kind: 'signedOut' };
    },
    async signOut() {
      const refreshToken = await store.read();
      await store.write(null);
      if (refreshToken) await post(SignOutDocument, { input: { refreshToken } }, how);
    },
  };
}

async function keep(
  payload: { session: SignInMutation['signIn']['session']; userErrors: readonly UserError[] },
  store: SessionStore,
): Promise<Outcome<Access>> {
  const { session, userErrors } = payload;
  if (!session) return { kind: 'refused', errors: userErrors };
  // Kept before it is used: a process that dies now goes on with the session.
  await store.write(session.refreshToken);
  const expiresAt = new Date(session.accessTokenExpiresAt);
  return { kind: 'done', value: { token: session.accessToken, expiresAt } };
}

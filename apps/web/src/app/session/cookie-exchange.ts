import type { Access, Outcome, SessionExchange, UserError } from '@chia-se/client';

interface Answer {
  access: { token: string; expiresAt: string } | null;
  userErrors: readonly UserError[];
}

/** Sessions by the gateway's routes: the refresh token is in a cookie that no script can read. */
export function cookieExchange(
  as: 'SUBSCRIBER' | 'STAFF',
  language: () => string,
): SessionExchange {
  async function ask(path: string, body: object): Promise<Outcome<Access>> {
    let answer: Answer;
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language(),
          'x-chia-se': 'session',
        },
        body: JSON.stringify({ ...body, as }),
      });
      if (!response.ok) return { kind: 'unreachable' };
      answer = (await response.json()) as Answer;
    } catch {
      return { kind: 'unreachable' };
    }
    const { access, userErrors } = answer;
    if (userErrors.length > 0) return { kind: 'refused', errors: userErrors };
    if (!access) return { kind: 'signedOut' };
    return { kind: 'done', value: { token: access.token, expiresAt: new Date(access.expiresAt) } };
  }
  const hint = sessionHint(as);
  const keepHint = (outcome: Outcome<Access>): Outcome<Access> => {
    if (outcome.kind === 'done') hint.set();
    else if (outcome.kind === 'signedOut') hint.clear();
    return outcome;
  };
  return {
    signIn: async ({ phoneNumber, code }) => keepHint(await ask('/session', { phoneNumber, code })),
    refresh: async () =>
      hint.mayBe() ? keepHint(await ask('/session/refresh', {})) : { kind: 'signedOut' },
    signOut: async () => {
      hint.clear();
      await ask('/session/end', {});
    },
  };
}

/** Whether there may be a session, since no script can see its cookie: whoever has none is not asked about it. */
function sessionHint(as: string) {
  const place = `chia-se.session.${as}`;
  const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    mayBe: () => attempt(() => localStorage.getItem(place) !== null, true),
    set: () => attempt(() => localStorage.setItem(place, 'yes'), undefined),
    clear: () => attempt(() => localStorage.removeItem(place), undefined),
  };
}

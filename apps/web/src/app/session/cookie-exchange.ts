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
  return {
    signIn: ({ phoneNumber, code }) => ask('/session', { phoneNumber, code }),
    refresh: () => ask('/session/refresh', {}),
    signOut: async () => void (await ask('/session/end', {})),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';

export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** Asks the graph as whoever holds the token; throws what it answers wrongly. */
export function asking(url: string, token?: string): Ask {
  return async <Data>(query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** The newest code that was sent to a number, once it is there. */
export async function codeFor(url: string, number: string): Promise<string> {
  for (let n = 0; n < 100; n++) {
    const { developerOutbox } = await asking(url)<{ developerOutbox: { body: string }[] }>(
      'query Sent($to: String) { developerOutbox(to: $to, first: 5) { body } }',
      { to: number },
    );
    const code = developerOutbox.map(({ body }) => /\b\d{6}\b/.exec(body)?.[0]).find(Boolean);
    if (code) return code;
    await sleep(100);
  }
  throw new Error(`No code was sent to ${number}.`);
}

export async function signedInAs(url: string, number: string, as: string): Promise<Ask> {
  const ask = asking(url);
  await ask(
    'mutation Code($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { sent } }',
    { input: { phoneNumber: number, as } },
  );
  const code = await codeFor(url, number);
  const { signIn } = await ask<{ signIn: { session: { accessToken: string } } }>(
    'mutation In($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }',
    { input: { phoneNumber: number, code, as } },
  );
  return asking(url, signIn.session.accessToken);
}

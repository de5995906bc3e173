import { expect, test } from '@jest/globals';
import type { Outcome } from '../src/outcome.ts';
import { Session } from '../src/session/session.ts';
import type { Access, SessionExchange } from '../src/session/session-exchange.ts';

const access = (token: string, expiresAt = 600_000): Outcome<Access> => ({
  kind: 'done',
  value: { token, expiresAt: new Date(expiresAt) },
});
const input = { phoneNumber: '0901234567', code: '123456', as: 'SUBSCRIBER' as const };

function sessionOn(refresh: SessionExchange['refresh'], now: () => number) {
  const signIn = () => Promise.resolve(access('first'));
  const exchange = { signIn, refresh, signOut: () => Promise.resolve() };
  return new Session({ exchange, now, lock: (work) => work() });
}

test('however many ask when the token is over, it is exchanged once', async () => {
  let time = 0;
  let exchanges = 0;
  const refresh = async () => {
    exchanges++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return access('second', 1_200_000);
  };
  const session = sessionOn(refresh, () => time);
  await session.signIn(input);
  expect(await session.accessToken()).toBe('first');
  time = 590_000;
  const tokens = await Promise.all(Array.from({ length: 10 }, () => session.accessToken()));
  expect(new Set(tokens)).toEqual(new Set(['second']));
  expect(exchanges).toBe(1);
});

test('a session that was ended for being used by two says that it ended', async () => {
  let time = 0;
  const session = sessionOn(
    () => Promise.resolve({ kind: 'signedOut' }),
    () => time,
  );
  await session.signIn(input);
  time = 600_000;
  expect(await session.accessToken()).toBeNull();
  expect(session.state).toEqual({ status: 'signedOut', reason: 'ENDED' });
});

test('without a network nobody is signed out', async () => {
  let time = 0;
  const session = sessionOn(
    () => Promise.resolve({ kind: 'unreachable' }),
    () => time,
  );
  expect(await session.restore()).toEqual({ status: 'unknown' });
  await session.signIn(input);
  time = 600_000;
  expect(await session.accessToken()).toBeNull();
  expect(session.state).toEqual({ status: 'signedIn' });
});

test('a refresh that ends after signing out brings nobody back', async () => {
  let answer: (outcome: Outcome<Access>) => void = () => undefined;
  const waiting = new Promise<Outcome<Access>>((resolve) => {
    answer = resolve;
  });
  const session = sessionOn(
    () => waiting,
    () => 600_000,
  );
  await session.signIn(input);
  const asked = session.accessToken();
  await session.signOut();
  answer(access('late', 9_000_000));
  expect(await asked).toBeNull();
  expect(session.state).toEqual({ status: 'signedOut', reason: 'LEFT' });
});

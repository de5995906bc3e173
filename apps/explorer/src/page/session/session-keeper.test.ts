import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Identity, type Person, SessionKeeper, type SessionToken } from './session-keeper.ts';

const lan: Person = {
  label: 'Lan',
  phoneNumber: '0901234562',
  as: 'STAFF',
  roles: ['MODERATOR'],
  id: 'lan',
};
const startedAt = Date.parse('2026-11-02T08:00:00Z');
const lifetimeSeconds = 600;
/** The server's clock is an hour ahead of this machine's. */
const serverSkewSeconds = 3600;

/** A token as the gateway hands it out: a JWT whose payload says whose it is and its lifetime. */
function tokens(number: number, claims: object = {}): SessionToken {
  const issuedAt = Math.floor(Date.now() / 1000) + serverSkewSeconds;
  const payload = {
    sub: 'lan',
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
    jti: number,
    ...claims,
  };
  return {
    accessToken: `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature`,
    expiresAt: new Date((issuedAt + lifetimeSeconds) * 1000).toISOString(),
  };
}

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const refresh = jest.fn<(as: string) => Promise<SessionToken | null>>();
const identify = jest.fn<(accessToken: string) => Promise<Identity | null>>();
const lock = <Result>(work: () => Promise<Result>) => work();
const keeper = () => new SessionKeeper({ storage, refresh, identify, lock, now: Date.now });
let storage: ReturnType<typeof memoryStorage>;
let sessions: SessionKeeper;

beforeEach(() => {
  jest.useFakeTimers({ now: startedAt });
  refresh.mockReset();
  identify.mockReset().mockResolvedValue(null);
  storage = memoryStorage();
  sessions = keeper();
});

afterEach(() => {
  sessions.close();
  jest.useRealTimers();
});

describe('a session', () => {
  test('gives the access token it was opened with', async () => {
    const given = tokens(1);
    await sessions.open(given, lan);
    expect(await sessions.accessToken()).toBe(given.accessToken);
    expect(sessions.state.get()).toEqual({ person: lan, ended: false });
    expect(refresh).not.toHaveBeenCalled();
  });

  test('takes the roles from the token where it says them', async () => {
    await sessions.open(tokens(1, { roles: ['JUDGE'] }), lan);
    expect(sessions.state.get().person?.roles).toEqual(['JUDGE']);
  });

  test('is refreshed a minute before the token expires, whatever the server clock says', async () => {
    await sessions.open(tokens(1), lan);
    const next = tokens(2);
    refresh.mockResolvedValue(next);

    await jest.advanceTimersByTimeAsync((lifetimeSeconds - 61) * 1000);
    expect(refresh).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledWith('STAFF');
    expect(await sessions.accessToken()).toBe(next.accessToken);
  });

  test('spends a refresh token once, however many requests wait for it', async () => {
    await sessions.open(tokens(1), lan);
    refresh.mockImplementation(async () => tokens(2));
    // A machine that slept: the time has passed and no timer has run.
    jest.setSystemTime(startedAt + lifetimeSeconds * 1000);

    const answers = await Promise.all([sessions.accessToken(), sessions.accessToken()]);
    expect(answers[0]).toBe(answers[1]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test('ends, and says so, when the graph refuses to go on', async () => {
    await sessions.open(tokens(1), lan);
    refresh.mockResolvedValue(null);
    await jest.advanceTimersByTimeAsync(lifetimeSeconds * 1000);

    expect(sessions.state.get()).toEqual({ person: null, ended: true });
    expect(await sessions.accessToken()).toBeNull();
  });

  test('outlives a server that cannot be reached for a while', async () => {
    await sessions.open(tokens(1), lan);
    refresh.mockRejectedValueOnce(new TypeError('fetch failed')).mockResolvedValue(tokens(2));
    await jest.advanceTimersByTimeAsync((lifetimeSeconds - 59) * 1000);
    expect(sessions.state.get().person).toEqual(lan);

    await jest.advanceTimersByTimeAsync(5_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(sessions.state.get().person).toEqual(lan);
  });

  test('survives a reload by the cookie alone: no token is stored', async () => {
    await sessions.open(tokens(1), lan);
    const stored = storage.getItem('explorer.person') ?? '';
    expect(JSON.parse(stored)).toEqual(lan);

    const next = tokens(2);
    refresh.mockResolvedValue(next);
    const reloaded = keeper();
    expect(reloaded.state.get().person).toEqual(lan);
    expect(await reloaded.accessToken()).toBe(next.accessToken);

    expect(reloaded.close()).toEqual(lan);
    expect(await reloaded.accessToken()).toBeNull();
    expect(keeper().state.get().person).toBeNull();
  });

  test('of the console is taken up, under the name that staff go by', async () => {
    refresh.mockResolvedValue(tokens(1));
    identify.mockResolvedValue({ label: 'Lan', roles: ['MODERATOR'] });
    await sessions.resume();
    expect(refresh).toHaveBeenCalledWith('STAFF');
    expect(sessions.state.get().person).toMatchObject({ label: 'Lan', as: 'STAFF', id: 'lan' });
  });

  test('is nobody’s where the browser has none, without a word of an end', async () => {
    refresh.mockResolvedValue(null);
    await sessions.resume();
    expect(sessions.state.get()).toEqual({ person: null, ended: false });
  });

  test('follows the cookie when somebody else signed in at the console', async () => {
    await sessions.open(tokens(1), lan);
    refresh.mockResolvedValue(tokens(2, { sub: 'minh' }));
    identify.mockResolvedValue({ label: 'Minh', roles: ['ADMIN'] });
    await sessions.renew();
    expect(sessions.state.get().person).toMatchObject({
      label: 'Minh',
      roles: ['ADMIN'],
      id: 'minh',
    });
  });

  test('closed while it is being refreshed stays closed', async () => {
    await sessions.open(tokens(1), lan);
    let answer: (token: SessionToken) => void = () => undefined;
    refresh.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await jest.advanceTimersByTimeAsync(lifetimeSeconds * 1000);
    sessions.close();
    answer(tokens(2));
    expect(await sessions.accessToken()).toBeNull();
    expect(sessions.state.get()).toEqual({ person: null, ended: false });
  });
});

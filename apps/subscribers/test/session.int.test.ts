import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

const refreshed = async (refreshToken: string): Promise<string> =>
  (await app.refresh(refreshToken)).session?.refreshToken ?? '';

describe('a session', () => {
  test('goes on from token to token', async () => {
    let { refreshToken, viewer } = await app.signIn('0904000001');
    for (let n = 0; n < 5; n += 1) {
      app.graph.clock.advance({ minutes: 9 });
      const { session } = await app.refresh(refreshToken);
      expect(await app.viewerOf(session?.accessToken ?? '')).toEqual(viewer);
      expect(session?.refreshToken).not.toBe(refreshToken);
      refreshToken = session?.refreshToken ?? '';
    }
  });

  test('ends for both when a token is used again: one of the two is a thief', async () => {
    const stolen = (await app.signIn('0904000002')).refreshToken;
    const owners = await refreshed(stolen);
    app.graph.clock.advance({ seconds: 11 });
    expect(codesOf(await app.refresh(stolen))).toEqual(['SESSION_ENDED']);
    expect(codesOf(await app.refresh(owners))).toEqual(['SESSION_ENDED']);
  });

  test('gives ten exchanges at once, as of two tabs, the same next token and goes on', async () => {
    const { refreshToken } = await app.signIn('0904000003');
    const next = new Set(
      await Promise.all(Array.from({ length: 10 }, () => refreshed(refreshToken))),
    );
    expect(next.size).toBe(1);
    expect(codesOf(await app.refresh([...next][0] ?? ''))).toEqual([]);
  });

  test('forgives a lost answer for ten seconds, but only while the next token lies unused', async () => {
    const { refreshToken: first } = await app.signIn('0904000004');
    const second = await refreshed(first);
    app.graph.clock.advance({ seconds: 10 });
    expect(await refreshed(first)).toBe(second);
    const third = await refreshed(second);
    expect(codesOf(await app.refresh(first))).toEqual(['SESSION_ENDED']);
    expect(codesOf(await app.refresh(third))).toEqual(['SESSION_ENDED']);
  });

  test('ends with signing out, by an old token as well', async () => {
    const { refreshToken: first } = await app.signIn('0904000005');
    const second = await refreshed(first);
    expect((await app.signOut(first)).signedOut).toBe(true);
    expect(codesOf(await app.refresh(second))).toEqual(['SESSION_ENDED']);
    expect((await app.signOut('made up')).signedOut).toBe(true);
  });

  test('leaves the other sessions of the subscriber alone', async () => {
    const telephone = await app.signIn('0904000006');
    const browser = await app.signIn('0904000006');
    await app.signOut(telephone.refreshToken);
    expect(codesOf(await app.refresh(browser.refreshToken))).toEqual([]);
  });

  test('of a subscriber lasts a month, and of staff half a day, however often refreshed', async () => {
    const subscriber = await app.signIn('0904000007');
    const staff = await app.signIn('0938000006', 'STAFF');
    app.graph.clock.advance({ hours: 11, minutes: 59 });
    const later = await refreshed(staff.refreshToken);
    app.graph.clock.advance({ minutes: 2 });
    expect(codesOf(await app.refresh(later))).toEqual(['SESSION_ENDED']);
    const next = await refreshed(subscriber.refreshToken);
    app.graph.clock.advance({ days: 30 });
    expect(codesOf(await app.refresh(next))).toEqual(['SESSION_ENDED']);
  });

  test('leaves no token in the table that anybody could use', async () => {
    const { refreshToken: first } = await app.signIn('0904000008');
    const second = await refreshed(first);
    const [{ dump } = { dump: '' }] = await app.graph.database.rows<{ dump: string }>(
      `select string_agg(s::text, ' ') as dump from session s`,
    );
    expect(dump).not.toContain(first);
    expect(dump).not.toContain(second);
  });

  test.each(['', 'made up', 'A'.repeat(64), 'x'.repeat(100_000)])(
    'does not come from the made-up token %.10s',
    async (token) => {
      expect(codesOf(await app.refresh(token))).toEqual(['SESSION_ENDED']);
    },
  );
});

import { newId } from '@chia-se/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { newRefreshToken, readRefreshToken, seal, unseal } from './refresh-token.ts';

const token = () => newRefreshToken(newId(new Date('2026-11-23T02:00:00Z')));

describe('a refresh token', () => {
  test('names its session and reads back as it was', () => {
    const id = newId(new Date('2026-11-23T02:00:00Z'));
    const fresh = newRefreshToken(id);
    expect(fresh.sessionId).toBe(id);
    expect(readRefreshToken(fresh.text)).toEqual(fresh);
    expect(newRefreshToken(id).hash).not.toBe(fresh.hash);
  });

  test.each(['', 'a', '!'.repeat(64), 'a'.repeat(63), 'a'.repeat(65)])('is not %.8s', (text) => {
    expect(readRefreshToken(text)).toBeNull();
  });

  test('sealed under another opens for that one alone', () => {
    const [under, next, stranger] = [token(), token(), token()];
    const sealed = seal(next, under);
    expect(unseal(sealed, under)).toBe(next.text);
    expect(() => unseal(sealed, stranger)).toThrow();
    expect(() => unseal('', under)).toThrow();
  });
});

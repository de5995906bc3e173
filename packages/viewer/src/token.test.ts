import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateSigningKeys, type SigningKeys } from './signing-keys.ts';
import {
  gatewayAudience,
  InvalidTokenError,
  signInIssuer,
  TokenIssuer,
  TokenVerifier,
} from './token.ts';
import { anonymous, staffViewer, subscriberViewer, viewerForPartner } from './viewer.ts';

let now = new Date('2026-11-23T02:00:00Z');
const clock = () => now;
let keys: SigningKeys;
let others: SigningKeys;
beforeAll(async () => {
  keys = await generateSigningKeys();
  others = await generateSigningKeys();
});

const issuer = (by = keys, name = signInIssuer) =>
  new TokenIssuer({ privateKey: by.privateKey, issuer: name, lifetimeSeconds: 600, clock });
const verifier = () =>
  new TokenVerifier({
    publicKey: keys.publicKey,
    issuer: signInIssuer,
    audience: gatewayAudience,
    clock,
  });

describe('tokens', () => {
  test.each([
    ['a subscriber', subscriberViewer('s', 'm')],
    ['a staff member', staffViewer('a', ['award:propose', 'award:read'])],
    ['nobody', anonymous],
  ])('carry %s there and back', async (_who, viewer) => {
    const { token } = await issuer().issue(viewer, gatewayAudience);
    expect(await verifier().verify(token)).toEqual(viewer);
  });

  test('end with their time, also where they were verified before', async () => {
    const { token, expiresAt } = await issuer().issue(subscriberViewer('s', 'm'), gatewayAudience);
    const remembering = verifier();
    await remembering.verify(token);
    now = new Date(expiresAt.getTime() + 1_000);
    await expect(remembering.verify(token)).rejects.toThrow(InvalidTokenError);
    now = new Date('2026-11-23T02:00:00Z');
  });

  test('signed by somebody else, for somebody else or from somewhere else are refused', async () => {
    const viewer = staffViewer('a', ['staff:manage']);
    const wrong = [
      await issuer(others).issue(viewer, gatewayAudience),
      await issuer().issue(viewer, 'perks'),
      await issuer(keys, 'somebody').issue(viewer, gatewayAudience),
    ];
    for (const { token } of wrong) {
      await expect(verifier().verify(token)).rejects.toThrow(InvalidTokenError);
    }
  });

  test.each(['', 'x', 'a.b.c', `${'x'.repeat(100_000)}`])('refuses %.10s', async (token) => {
    await expect(verifier().verify(token)).rejects.toThrow(InvalidTokenError);
  });

  test('an altered scope is found', async () => {
    const { token } = await issuer().issue(staffViewer('a', ['award:read']), gatewayAudience);
    const [head, body, signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
    const altered = Buffer.from(JSON.stringify({ ...claims, scope: 'award:approve' }));
    const forged = `${head}.${altered.toString('base64url')}.${signature}`;
    await expect(verifier().verify(forged)).rejects.toThrow(InvalidTokenError);
  });
});

describe('partners', () => {
  test('learn the opaque member id and nothing else', () => {
    expect(viewerForPartner(subscriberViewer('s', 'm'))).toEqual({
      kind: 'SUBSCRIBER',
      id: null,
      memberId: 'm',
      scopes: new Set(),
    });
    expect(viewerForPartner(staffViewer('a', ['staff:manage']))).toEqual(anonymous);
  });
});

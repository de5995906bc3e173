import { type CryptoKey, importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { type Clock, systemClock } from './clock.ts';
import type { Viewer } from './viewer.ts';

/** Signature algorithm of every token: whoever verifies cannot forge. */
const algorithm = 'EdDSA';

/** The gateway's audience: an access token is for it and for nobody else. */
export const gatewayAudience = 'gateway';

/** Who issues access tokens: `subscribers`, when somebody signs in. */
export const signInIssuer = 'chia-se-sign-in';

/** Who issues the tokens that subgraphs accept. */
export const gatewayIssuer = 'chia-se-gateway';

export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/** Thrown for a token that is malformed, forged, expired or meant for somebody else. */
export class InvalidTokenError extends Error {
  override name = 'InvalidTokenError';
}

export interface TokenIssuerOptions {
  /** Ed25519 private key, PKCS #8 PEM. */
  privateKey: string;
  /** Goes into `iss`; the verifier insists on it. */
  issuer: string;
  lifetimeSeconds: number;
  clock?: Clock;
}

/** Signs who the viewer is, for one audience and a short time. */
export class TokenIssuer {
  readonly #key: Promise<CryptoKey>;
  readonly #clock: Clock;

  constructor(private readonly options: TokenIssuerOptions) {
    this.#key = importPKCS8(options.privateKey, algorithm);
    this.#clock = options.clock ?? systemClock;
  }

  async issue(viewer: Viewer, audience: string): Promise<IssuedToken> {
    const issuedAt = Math.floor(this.#clock().getTime() / 1000);
    const expiresAt = issuedAt + this.options.lifetimeSeconds;
    const token = await new SignJWT({
      kind: viewer.kind,
      ...(viewer.memberId === null ? {} : { member: viewer.memberId }),
      ...(viewer.scopes.size === 0 ? {} : { scope: [...viewer.scopes].join(' ') }),
    })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(this.options.issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .setSubject(viewer.id ?? '')
      .sign(await this.#key);
    return { token, expiresAt: new Date(expiresAt * 1000) };
  }
}

export interface TokenVerifierOptions {
  /** Ed25519 public key, SPKI PEM. */
  publicKey: string;
  issuer: string;
  audience: string;
  clock?: Clock;
}

/** Tokens that were verified before are remembered until they expire: a signature is checked once, not per request. */
const rememberedTokens = 10_000;

/** Reads a token back into a viewer, or throws {@link InvalidTokenError}. */
export class TokenVerifier {
  readonly #key: Promise<CryptoKey>;
  readonly #clock: Clock;
  readonly #verified = new Map<string, { viewer: Viewer; expiresAt: number }>();

  constructor(private readonly options: TokenVerifierOptions) {
    this.#key = importSPKI(options.publicKey, algorithm);
    this.#clock = options.clock ?? systemClock;
  }

  async verify(token: string): Promise<Viewer> {
    const now = this.#clock();
    const known = this.#verified.get(token);
    if (known && known.expiresAt > now.getTime()) return known.viewer;
    const { viewer, expiresAt } = await this.#check(token, now);
    if (this.#verified.size >= rememberedTokens) this.#verified.clear();
    this.#verified.set(token, { viewer, expiresAt });
    return viewer;
  }

  async #check(token: string, now: Date): Promise<{ viewer: Viewer; expiresAt: number }> {
    try {
      const { payload } = await jwtVerify(token, await this.#key, {
        algorithms: [algorithm],
        issuer: this.options.issuer,
        audience: this.options.audience,
        currentDate: now,
        requiredClaims: ['exp', 'sub'],
      });
      const kind = payload['kind'];
      if (kind !== 'ANONYMOUS' && kind !== 'SUBSCRIBER' && kind !== 'STAFF') {
        throw new InvalidTokenError('The token names no kind of viewer.');
      }
      const member = payload['member'];
      const scope = payload['scope'];
      const viewer: Viewer = {
        kind,
        id: payload.sub || null,
        memberId: typeof member === 'string' ? member : null,
        scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
      };
      return { viewer, expiresAt: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      if (error instanceof InvalidTokenError) throw error;
      throw new InvalidTokenError('The token is not valid.', { cause: error });
    }
  }
}

/** What the page may read from an access token. Nothing is verified here: the gateway does that. */
export interface AccessTokenClaims {
  /** Staff roles, where the token says them. */
  roles?: string[];
  /** Whose it is. */
  subject?: string;
  /** How long the token lives, from being issued. */
  lifetimeSeconds?: number;
}

/** @returns no claims for a token that isn't a JWT. */
export function readAccessToken(token: string): AccessTokenClaims {
  const payload = decodePayload(token);
  const { roles, sub, iat, exp } = payload;
  return {
    ...(Array.isArray(roles) && { roles: roles.map(String) }),
    ...(typeof sub === 'string' && { subject: sub }),
    ...(typeof iat === 'number' && typeof exp === 'number' && { lifetimeSeconds: exp - iat }),
  };
}

function decodePayload(token: string): Record<string, unknown> {
  try {
    const base64 = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

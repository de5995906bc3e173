export { type Clock, systemClock } from './clock.ts';
export { meets, type Requirement, type Requirements, readRequirements } from './requirement.ts';
export { type Scope, scopes } from './scopes.ts';
export { generateSigningKeys, type SigningKeys } from './signing-keys.ts';
export {
  gatewayAudience,
  gatewayIssuer,
  InvalidTokenError,
  type IssuedToken,
  signInIssuer,
  TokenIssuer,
  type TokenIssuerOptions,
  TokenVerifier,
  type TokenVerifierOptions,
} from './token.ts';
export {
  anonymous,
  staffViewer,
  subscriberViewer,
  type Viewer,
  viewerForPartner,
} from './viewer.ts';

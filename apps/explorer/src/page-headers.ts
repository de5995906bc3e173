/**
 * Nothing is loaded from, sent to or framed by another origin, and no script runs that isn't a file of
 * ours. Styles are looser than we would like: Monaco writes `<style>` elements and `style` attributes at
 * run time and offers no nonce for them, so `style-src` needs 'unsafe-inline'.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with the page, its assets and its JSON alike. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/** For what may be another tomorrow under the same name: kept, but asked about each time. */
export const revalidate = 'no-cache';

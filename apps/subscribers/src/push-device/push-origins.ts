/**
 * Whether a push service may be written to. A subscriber names the address that our server then
 * posts to, so it has to be one that an operator knows: anything else could be a machine of ours.
 *
 * @param origins such as `https://fcm.googleapis.com` or `https://*.push.apple.com`
 */
export function isKnownPushService(endpoint: string, origins: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { origin, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return false;
  return origins.some((known) => {
    const [scheme, suffix] = known.split('*');
    if (suffix === undefined) return origin === known;
    const name = origin.slice(scheme?.length, -suffix.length);
    return origin.startsWith(scheme ?? '') && origin.endsWith(suffix) && /^[\w.-]+$/.test(name);
  });
}

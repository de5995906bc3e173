import { createHmac } from 'node:crypto';
import { normalise } from '@chia-se/locale';
import { OwnerIdentityKind } from './subscription-owner.type.ts';

const wellFormed: Record<OwnerIdentityKind, RegExp> = {
  CITIZEN: /^\d{12}$/,
  PASSPORT: /^[A-Z]{3}[A-Z0-9]{5,20}$/,
  BUSINESS: /^(\d{10}|\d{13})$/,
};

/**
 * The same for all subscriptions of one owner, however the number was typed: HMAC-SHA-256 in base64url.
 * Numbers are few enough to try them all, so a plain hash would name people; without the key this does not.
 *
 * @returns `null` where that is no number of this kind
 */
export function ownerKeyOf(
  hashKey: Buffer,
  kind: OwnerIdentityKind,
  identityNumber: string,
): string | null {
  const number = normalise(identityNumber)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  if (!wellFormed[kind].test(number)) return null;
  return createHmac('sha256', hashKey).update(`${kind} ${number}`).digest('base64url');
}

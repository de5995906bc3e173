import type { PhoneNumber } from '@chia-se/locale';
import type { Settings } from '../settings.ts';

/** How often codes may be asked for, within an hour. */
export interface CodeLimit {
  subject: string;
  most: number;
}

export const limitWindowMs = 60 * 60 * 1_000;

/**
 * What one request counts against: the number (nobody is flooded), the address (nobody tries many
 * numbers) and the number's prefix (nobody pumps a range of numbers for money).
 */
export function limitsFor(
  phoneNumber: PhoneNumber,
  clientAddress: string | null,
  settings: Settings,
): CodeLimit[] {
  const limits = [
    { subject: `number:${phoneNumber}`, most: settings.SIGN_IN_CODES_PER_NUMBER_PER_HOUR },
    {
      subject: `prefix:${phoneNumber.slice(0, 5)}`,
      most: settings.SIGN_IN_CODES_PER_PREFIX_PER_HOUR,
    },
  ];
  if (clientAddress !== null) {
    limits.push({
      subject: `address:${clientAddress}`,
      most: settings.SIGN_IN_CODES_PER_ADDRESS_PER_HOUR,
    });
  }
  return limits;
}

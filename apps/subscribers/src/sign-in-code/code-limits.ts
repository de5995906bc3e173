import type { PhoneNumber } from '@chia-se/locale';
import type { Settings } from '../settings.ts';
import { clientNetwork } from './client-network.ts';

/** How many codes may be asked for within {@link limitWindowMs}. */
export interface CodeLimit {
  /** What is limited, such as `number:+84901234567`. */
  subject: string;
  most: number;
}

export const limitWindowMs = 60 * 60 * 1_000;

/**
 * What one request counts against: the number (nobody is flooded), the address (nobody tries many
 * numbers) and the number's prefix (nobody pumps a range of numbers for money). The prefix comes
 * last: its count is the one that requests wait for each other at.
 */
export function limitsFor(
  phoneNumber: PhoneNumber,
  clientAddress: string | null,
  settings: Settings,
): CodeLimit[] {
  const limits = [
    { subject: `number:${phoneNumber}`, most: settings.SIGN_IN_CODES_PER_NUMBER_PER_HOUR },
  ];
  if (clientAddress !== null) {
    limits.push({
      subject: `address:${clientNetwork(clientAddress)}`,
      most: settings.SIGN_IN_CODES_PER_ADDRESS_PER_HOUR,
    });
  }
  limits.push({
    subject: `prefix:${phoneNumber.slice(0, 5)}`,
    most: settings.SIGN_IN_CODES_PER_PREFIX_PER_HOUR,
  });
  return limits;
}

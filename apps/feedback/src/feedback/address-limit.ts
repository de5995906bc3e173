import { isIP } from 'node:net';
import { formatDateTime } from '@chia-se/locale';
import type { Transaction } from '@chia-se/subgraph-kit';
import { refuseFeedback } from './feedback.errors.ts';
import { SubmissionAddressRepository } from './submission-address.repository.ts';

const hourMs = 60 * 60 * 1_000;

/**
 * Counts a submission for the address that it comes from. A refused one is not counted, since its
 * transaction is undone. Hours are those of the clock, so that what is remembered of an address is
 * gone with the hour.
 *
 * @throws Refusal that says when to try again
 */
export async function countSubmission(
  tx: Transaction,
  limits: { perAddressHour: number; clientAddress: string | null },
  now: Date,
): Promise<void> {
  const network = networkOf(limits.clientAddress);
  if (network === null) return;
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  const submissions = await new SubmissionAddressRepository(tx).count(network, hour);
  if (submissions <= limits.perAddressHour) return;
  const time = formatDateTime(new Date(hour.getTime() + hourMs));
  throw refuseFeedback('ADDRESS_LIMIT_REACHED', { parameters: { time } });
}

/**
 * An IPv4 address, or the 64 bits of an IPv6 address that name a household: the rest can be chosen at
 * will. `null` for this very machine, where the platform's own programs run, and for what is no address.
 */
export function networkOf(address: string | null): string | null {
  if (address === null) return null;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 0 || plain === '::1' || (version === 4 && plain.startsWith('127.'))) return null;
  return version === 4 ? `${plain}/32` : `${plain}/64`;
}

import type { PhoneNumber } from '@chia-se/locale';
import type { Transaction } from '@chia-se/subgraph-kit';

/** Until the transaction ends nobody else registers or moves this number. */
export async function lockNumber(tx: Transaction, phoneNumber: PhoneNumber): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [phoneNumber]);
}

/**
 * Until the transaction ends no other number changes hands. A transfer concerns two subscriptions and
 * up to two numbers; what it has read of the former holder must still be true when it writes. They
 * are rare enough to queue.
 */
export async function lockTransfers(tx: Transaction): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock(hashtextextended('transfer of a number', 0))");
}

import type { Transaction } from '@chia-se/subgraph-kit';

/** What servers with open pages listen to: `SUBSCRIBER FEEDBACK`, sent when the transaction commits. */
export const changeChannel = 'feedback_changed';

/**
 * Wakes the open pages of authors. Not for a submission, whose author knows: transactions that notify
 * commit one after the other, and submissions are what there is most of.
 */
export async function announceChange(
  tx: Transaction,
  rows: readonly { id: string; subscriberId: string }[],
): Promise<void> {
  await tx.rows(
    `select pg_notify('${changeChannel}', o.subscriber_id || ' ' || o.id)
     from unnest($1::text[], $2::text[]) as o (subscriber_id, id)`,
    [rows.map((row) => row.subscriberId), rows.map((row) => row.id)],
  );
}

import { isId } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { QueueOrder } from './handling.input.ts';
import type { HandlingRow } from './handling.row.ts';
import type { QueueKey } from './queue.repository.ts';

/** What a cursor says of a row, for one order of the queue. */
export function queueKey(order: QueueOrder, row: HandlingRow): [string, string] {
  const values: Record<QueueOrder, string> = {
    [QueueOrder.DEADLINE]: row.dueAt?.toISOString() ?? '',
    [QueueOrder.AGE]: '',
    [QueueOrder.RISK]: String(row.risk),
  };
  return [values[order], row.feedbackId];
}

/** The same read back; it is as hostile as any input. @throws GraphQLError */
export function readQueueKey(order: QueueOrder, key: readonly string[] | null): QueueKey | null {
  if (key === null) return null;
  const [text = '', id = ''] = key;
  if (isId(id)) {
    if (order === QueueOrder.AGE) return [null, id];
    const at = new Date(text);
    if (order === QueueOrder.DEADLINE && !Number.isNaN(at.getTime())) return [at, id];
    if (order === QueueOrder.RISK && /^\d{1,4}$/.test(text)) return [Number(text), id];
  }
  throw new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

let last = 0;
let sequence = 0;

/**
 * A UUIDv7: ids made later sort later, also within one millisecond of this process, which is what
 * keyset pages, trails and indexes want.
 */
export function newId(at: Date): string {
  const msecs = at.getTime();
  // RFC 9562, method 1: a counter that starts low enough to count up within the millisecond.
  sequence = msecs === last ? sequence + 1 : randomInt(2 ** 30);
  last = msecs;
  return v7({ msecs, seq: sequence });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all: what can't would fail the query of everybody in the same batch. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

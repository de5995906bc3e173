import { v7 } from 'uuid';

/** A UUIDv7: ids made later sort later, which is what keyset pages and indexes want. */
export function newId(at: Date): string {
  return v7({ msecs: at.getTime() });
}

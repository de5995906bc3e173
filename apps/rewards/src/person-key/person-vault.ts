import { randomBytes } from 'node:crypto';
import type { Clock, Queryable } from '@chia-se/subgraph-kit';
import { close, type KeyRing, open } from './key-ring.ts';
import { PersonKeyRepository } from './person-key.repository.ts';
import type { KeyPurpose, PersonKeyRow } from './person-key.row.ts';

/** Where a sealed record stands: it opens nowhere else. */
export interface SealedRow {
  subscriberId: string;
  sealed: Buffer;
}

/**
 * Personal data under a key for each person (AES-256-GCM). Erasing somebody destroys the key, and with
 * it every copy of what it closed, in pages, logs and backups of the tables alike; backups of the table
 * of keys have to run out by themselves.
 */
export class PersonVault {
  constructor(
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  /**
   * @param place names the row, such as `delivery` and its award
   * @param keepUntil where a law has us keep it whatever its owner asks for
   */
  async seal(
    database: Queryable,
    { subscriberId, place, purpose = 'CLAIM', keepUntil = null }: Sealing,
    record: object,
  ): Promise<Buffer> {
    const key = randomBytes(32);
    const row = await new PersonKeyRepository(database).getOrInsert({
      subscriberId,
      purpose,
      ...this.ring.wrap(key, boundTo(subscriberId, purpose)),
      createdAt: this.clock(),
      keepUntil,
    });
    return close(Buffer.from(JSON.stringify(record)), this.#keyIn(row), place);
  }

  /** Leaves out what was erased. @throws Error for a row that was moved or changed */
  async open<Row extends SealedRow, Plain extends object>(
    database: Queryable,
    rows: readonly Row[],
    placeOf: (row: Row) => string,
    purpose: KeyPurpose = 'CLAIM',
  ): Promise<(Omit<Row, 'sealed'> & Plain)[]> {
    if (rows.length === 0) return [];
    const people = [...new Set(rows.map(({ subscriberId }) => subscriberId))];
    const keys = await new PersonKeyRepository(database).listOf(people, purpose);
    const keyOf = new Map(keys.map((row) => [row.subscriberId, this.#keyIn(row)]));
    return rows.flatMap((row) => {
      const key = keyOf.get(row.subscriberId);
      if (!key) return [];
      const { sealed, ...rest } = row;
      const plain = JSON.parse(open(sealed, key, placeOf(row)).toString()) as Plain;
      return [{ ...rest, ...plain }];
    });
  }

  #keyIn({ wrapped, wrappedBy, subscriberId, purpose }: PersonKeyRow): Buffer {
    return this.ring.unwrap(wrapped, wrappedBy, boundTo(subscriberId, purpose));
  }
}

interface Sealing {
  subscriberId: string;
  place: string;
  purpose?: KeyPurpose;
  keepUntil?: Date | null;
}

function boundTo(subscriberId: string, purpose: KeyPurpose): string {
  return `${purpose} ${subscriberId}`;
}

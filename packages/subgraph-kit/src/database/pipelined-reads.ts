import { Lane, type LaneOptions } from './lane.ts';
import type { PreparedStatement } from './prepared-statement.ts';

/** More in one batch than this are spread over further lanes, so that they run side by side. */
const batchSize = 16;

/**
 * Reads on a few connections that wait for no answer before they send the next query. All that one
 * turn of the event loop asks for leaves in one write: with small queries, the system calls are what
 * costs. PostgreSQL answers a connection's queries in their order: one that takes long keeps its batch
 * waiting, and the next batches take other lanes.
 */
export class PipelinedReads {
  readonly #lanes: readonly [Lane, ...Lane[]];
  #open: Lane;

  constructor(options: LaneOptions, lanes = 3) {
    const [first, ...others] = Array.from({ length: lanes }, () => new Lane(options));
    this.#lanes = [first as Lane, ...others];
    this.#open = first as Lane;
  }

  query<Row extends object>(
    statement: PreparedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return this.#lane().query<Row>(statement, values);
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.close()));
  }

  /** A batch stays on one lane: the least busy when it began. */
  #lane(): Lane {
    const { batched } = this.#open;
    if (batched === 0 || batched >= batchSize) {
      this.#open = this.#lanes.reduce((least, lane) =>
        lane.waiting < least.waiting ? lane : least,
      );
    }
    return this.#open;
  }
}

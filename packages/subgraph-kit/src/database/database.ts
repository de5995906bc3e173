import type { EventName, EventPayload } from '@chia-se/events';
import type { Clock } from '@chia-se/viewer';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Class } from '../class.ts';
import { Outbox } from '../events/outbox.ts';
import { SharedReads } from './identical-reads.ts';
import { PipelinedReads } from './pipelined-reads.ts';
import { preparedStatement } from './prepared-statement.ts';
import type { Queryable } from './queryable.ts';
import { SnakeCaseNaming } from './snake-case-naming.ts';
import { surviveCuts } from './survive-cuts.ts';

/** A transaction: everything in it happens, its events included, or nothing does. */
export interface Transaction extends Queryable {
  publish<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  rows: readonly Class[];
  migrations: readonly Class[];
  clock: Clock;
  /** Connections at the most. */
  poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  applicationName?: string;
}

/** The database of one subgraph. */
export class Database implements Queryable {
  readonly #afterPublish = new Set<() => void>();
  readonly #shared = new SharedReads((sql, keys) => this.rows(sql, keys));

  private constructor(
    readonly source: DataSource,
    private readonly reads: PipelinedReads,
    private readonly clock: Clock,
  ) {}

  static async connect(options: DatabaseOptions): Promise<Database> {
    const applicationName = options.applicationName ?? 'chia-se';
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: [...options.rows],
      migrations: [...options.migrations],
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      namingStrategy: new SnakeCaseNaming(),
      poolSize: options.poolSize ?? 10,
      parseInt8: true,
      applicationName,
      installExtensions: false,
      extra: { connectionTimeoutMillis: 10_000, onConnect: surviveCuts },
      poolErrorHandler: () => {
        // An idle connection that breaks (a restarted server) is replaced by the pool on the next query.
      },
    });
    await source.initialize();
    const reads = new PipelinedReads({ url: options.url, applicationName });
    return new Database(source, reads, options.clock);
  }

  get manager() {
    return this.source.manager;
  }

  get #pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const statement = preparedStatement(sql);
    if (statement.reads) return this.reads.query(statement, parameters);
    const values = parameters as unknown[];
    const { rows } = await this.#pool.query<Row>({ ...statement, values });
    return rows;
  }

  rowsByKeys<Row extends object>(
    sql: string,
    keys: readonly string[],
    keyOf: (row: Row) => string,
  ): Promise<Row[]> {
    return this.#shared.rows(sql, keys, keyOf);
  }

  /**
   * Runs `work` in one transaction and commits when it returns. Whatever it throws rolls everything
   * back. Queries within it run one after the other: PostgreSQL's protocol knows no overlap.
   */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    let published = false;
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const tx: Transaction = {
        manager: runner.manager,
        rows: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
          const query = { ...preparedStatement(sql), values: parameters as unknown[] };
          return (await client.query<Row>(query)).rows;
        },
        rowsByKeys: (sql, keys) => tx.rows(sql, [keys]),
        publish: async (name, payload) => {
          published = true;
          await new Outbox(tx).add(name, payload, this.clock());
        },
      };
      const result = await work(tx);
      await runner.commitTransaction();
      if (published) for (const wake of this.#afterPublish) wake();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Called after each commit that left events in the outbox. */
  onPublished(wake: () => void): void {
    this.#afterPublish.add(wake);
  }

  /** A connection of one's own, for locks and notifications. The caller releases it. */
  connection(): Promise<PoolClient> {
    return this.#pool.connect();
  }

  async close(): Promise<void> {
    await this.reads.close();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

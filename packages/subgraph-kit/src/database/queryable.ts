import type { EntityManager } from 'typeorm';

/** What a repository works on: the pool, or one transaction. */
export interface Queryable {
  /** TypeORM's way in, for inserts, updates and small look-ups. */
  readonly manager: EntityManager;
  /**
   * Runs a prepared statement and returns its rows as PostgreSQL gave them: the way of every hot
   * read, since hydrating entities costs more than the query.
   */
  rows<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

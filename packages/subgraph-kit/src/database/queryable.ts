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
  /**
   * Rows by the keys in `$1`, the only parameter: outside a transaction one query serves all requests
   * that ask the same at once, each of which gets the rows of its keys. For statements that are the
   * same for every viewer; their order counts only among the rows of a key, and rows are not changed.
   */
  rowsByKeys<Row extends object>(
    sql: string,
    keys: readonly string[],
    keyOf: (row: Row) => string,
  ): Promise<Row[]>;
}

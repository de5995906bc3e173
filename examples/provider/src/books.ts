import { DatabaseSync } from 'node:sqlite';

export type Status = 'RESERVED' | 'WORKING' | 'DONE' | 'REFUSED';

export interface Order {
  key: string;
  /** What was asked for, as JSON: the same key with other content is another order, and refused. */
  content: string;
  kind: string;
  amount: number | null;
  status: Status;
  reference: string;
  reason: string | null;
  doneAt: string | null;
}

const select = 'select key, content, kind, amount, status, reference, reason, done_at as doneAt';

/** What a provider did: in a file, and written through before it answers, so that it survives being killed. */
export class Books {
  readonly #file: DatabaseSync;

  constructor(path: string) {
    this.#file = new DatabaseSync(path);
    this.#file.exec('pragma journal_mode = wal; pragma synchronous = full');
    this.#file.exec(`
      create table if not exists orders (
        key text primary key, content text not null, kind text not null, amount integer,
        status text not null, reference text not null, reason text, done_at text
      ) strict;
      create index if not exists orders_by_day on orders (substr(done_at, 1, 10), key);
      -- Each time that something really left the house.
      create table if not exists gifts (key text not null, amount integer, given_at text not null) strict;
    `);
  }

  find(key: string): Order | null {
    const row = this.#file.prepare(`${select} from orders where key = ?`).get(key);
    return (row as unknown as Order | undefined) ?? null;
  }

  insert(order: Order): void {
    this.#file
      .prepare('insert into orders values (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        order.key,
        order.content,
        order.kind,
        order.amount,
        order.status,
        order.reference,
        order.reason,
        order.doneAt,
      );
  }

  begin(key: string): void {
    this.#file
      .prepare("update orders set status = 'WORKING' where key = ? and status = 'RESERVED'")
      .run(key);
  }

  /** Gives the gift of an order that was not given yet. */
  give(key: string, doneAt: string): void {
    this.#file.exec('begin immediate');
    const { changes } = this.#file
      .prepare(
        "update orders set status = 'DONE', done_at = ? where key = ? and status in ('RESERVED', 'WORKING')",
      )
      .run(doneAt, key);
    if (changes === 1) {
      this.#file
        .prepare('insert into gifts select key, amount, done_at from orders where key = ?')
        .run(key);
    }
    this.#file.exec('commit');
  }

  listWorking(): string[] {
    const rows = this.#file.prepare("select key from orders where status = 'WORKING'").all();
    return rows.map((row) => String(row['key']));
  }

  /** @param day `2026-11-23`, as `doneAt` says it */
  listDay(day: string, after: string, limit: number): Order[] {
    return this.#file
      .prepare(
        `${select} from orders where substr(done_at, 1, 10) = ? and key > ? order by key limit ?`,
      )
      .all(day, after, limit) as unknown as Order[];
  }

  close(): void {
    this.#file.close();
  }
}

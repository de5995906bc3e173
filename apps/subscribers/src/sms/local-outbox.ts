import { type Clock, columns, type Database, newId } from '@chia-se/subgraph-kit';
import { SentMessageRow } from './sent-message.row.ts';
import type { SmsSender } from './sms-sender.ts';

/** Texts stay readable this long. */
const keptMs = 60 * 60 * 1_000;

/** Keeps texts in a table instead of sending them; `developerOutbox` shows them. Never in production. */
export class LocalOutbox implements SmsSender {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async send(to: string, text: string): Promise<string[]> {
    const createdAt = this.clock();
    await this.database.manager.insert(SentMessageRow, {
      id: newId(createdAt),
      to,
      body: text,
      createdAt,
    });
    return [];
  }

  /** The newest first. */
  list(limit: number, to: string | null): Promise<SentMessageRow[]> {
    return this.database.rows(
      `select ${columns(SentMessageRow, 'm')} from sent_message m
       where ($2::text is null or m."to" = $2) order by m.id desc limit $1`,
      [limit, to],
    );
  }

  async prune(): Promise<void> {
    await this.database.rows('delete from sent_message where created_at < $1', [
      new Date(this.clock().getTime() - keptMs),
    ]);
  }
}

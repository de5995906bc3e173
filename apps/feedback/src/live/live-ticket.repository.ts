import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { LiveTicketRow } from './live-ticket.row.ts';

/** Tabs and devices of one person; the oldest ticket makes room for a new one. */
const mostOfSubscriber = 20;
/** A call clears away more than it adds, and never so much that it takes long. */
const clearedAtOnce = 100;

export class LiveTicketRepository {
  constructor(private readonly database: Queryable) {}

  async insert(ticket: LiveTicketRow): Promise<void> {
    await this.database.rows(
      `insert into live_ticket (token_hash, subscriber_id, issued_at, expires_at)
       values ($1, $2, $3, $4)`,
      [ticket.tokenHash, ticket.subscriberId, ticket.issuedAt, ticket.expiresAt],
    );
  }

  async find(tokenHash: string, now: Date): Promise<LiveTicketRow | null> {
    const [row] = await this.database.rows<LiveTicketRow>(
      `select ${columns(LiveTicketRow, 't')} from live_ticket t
       where t.token_hash = $1 and t.expires_at > $2`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  async removeOld(subscriberId: string, now: Date): Promise<void> {
    await this.database.rows(
      `delete from live_ticket where token_hash in (
         select t.token_hash from live_ticket t where t.expires_at <= $1 limit ${clearedAtOnce}
         for update skip locked)`,
      [now],
    );
    await this.database.rows(
      `delete from live_ticket where token_hash in (
         select t.token_hash from live_ticket t where t.subscriber_id = $1
         order by t.issued_at desc, t.token_hash offset ${mostOfSubscriber - 1})`,
      [subscriberId],
    );
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { type Clock, type Database, routesPrefix } from '@chia-se/subgraph-kit';
import { LiveTicketRepository } from './live-ticket.repository.ts';
import type { LiveTicketRow } from './live-ticket.row.ts';

const lifetimeMs = 60 * 60_000;

/** Who may open a stream: it comes without the headers that say who is asking. */
export class LiveTicketService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An address for one subscriber's stream, good for an hour. */
  async issue(subscriberId: string): Promise<{ url: string; expiresAt: Date }> {
    const token = randomBytes(24).toString('base64url');
    const issuedAt = this.clock();
    const expiresAt = new Date(issuedAt.getTime() + lifetimeMs);
    await this.database.transaction(async (tx) => {
      const tickets = new LiveTicketRepository(tx);
      await tickets.removeOld(subscriberId, issuedAt);
      await tickets.insert({ tokenHash: hashOf(token), subscriberId, issuedAt, expiresAt });
    });
    return { url: `${routesPrefix('feedback')}/live?ticket=${token}`, expiresAt };
  }

  /** `null` where it was never issued or is over. */
  redeem(token: unknown): Promise<LiveTicketRow | null> {
    const isToken = typeof token === 'string' && /^[\w-]{32}$/.test(token);
    if (!isToken) return Promise.resolve(null);
    return new LiveTicketRepository(this.database).find(hashOf(token), this.clock());
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

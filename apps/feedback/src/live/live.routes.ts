import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type AnySubgraph, isId, type Runtime } from '@chia-se/subgraph-kit';
import type { FeedbackResources } from '../feedback-resources.ts';
import type { Settings } from '../settings.ts';
import { LiveChangeRepository } from './live-change.repository.ts';
import { LiveStream } from './live-stream.ts';
import type { LiveTicketRow } from './live-ticket.row.ts';
import { LiveTicketService } from './live-ticket.service.ts';

type Server = Parameters<NonNullable<AnySubgraph['routes']>>[0];
type FeedbackRuntime = Runtime<Settings, FeedbackResources>;

const refusals = {
  BUSY: { code: 503, wait: 30 },
  TOO_MANY: { code: 429, wait: 60 },
} as const;

/** `GET /subgraphs/feedback/live?ticket=…`: what happens to the opinions of the ticket's subscriber. */
export function addLiveRoutes(server: Server, runtime: FeedbackRuntime): void {
  const { hub } = runtime.resources;
  const tickets = new LiveTicketService(runtime.database, runtime.clock);
  // Streams never end by themselves: a server that closes would wait for them.
  server.addHook('preClose', () => hub.stop());

  server.get<{ Querystring: { ticket?: unknown } }>('/live', async (request, reply) => {
    const ticket = await tickets.redeem(request.query.ticket);
    if (!ticket) return reply.code(403).send({ message: 'The ticket is over. Ask for another.' });
    const full = hub.wouldRefuse(ticket.subscriberId);
    if (full) {
      const { code, wait } = refusals[full];
      return reply.code(code).header('retry-after', wait).send({ message: 'Too many streams.' });
    }
    reply.hijack();
    await open(reply.raw, { ticket, since: sinceOf(ticket, request.headers) }, runtime);
  });
}

async function open(
  response: ServerResponse,
  { ticket, since }: { ticket: LiveTicketRow; since: Date },
  { database, clock, settings, log, resources: { hub } }: FeedbackRuntime,
): Promise<void> {
  const changes = new LiveChangeRepository(database);
  const stream = new LiveStream(response, {
    subscriberId: ticket.subscriberId,
    expiresAt: ticket.expiresAt,
    since,
    heartbeatMs: settings.LIVE_HEARTBEAT_SECONDS * 1_000,
    now: clock,
    list: (wanted) => changes.list(ticket.subscriberId, wanted),
    onEnd: (ended) => hub.leave(ended),
    onError: (error) => log.error({ err: error }, 'a live stream broke off'),
  });
  await hub.join(stream);
  // Only now, when changes are heard: what happened before that is read, and nothing falls between.
  stream.wake(null);
}

/** Where to read on: behind the last step that the page got, and never from before it had its ticket. */
function sinceOf({ issuedAt }: LiveTicketRow, headers: IncomingHttpHeaders): Date {
  const last = headers['last-event-id'];
  if (typeof last !== 'string' || !isId(last)) return issuedAt;
  // The id of a step is a UUIDv7: its first 48 bits are the time in milliseconds.
  const at = new Date(Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16));
  return at > issuedAt ? at : issuedAt;
}

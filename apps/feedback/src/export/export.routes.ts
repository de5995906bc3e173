import { Readable } from 'node:stream';
import type { AnySubgraph, Clock, Database } from '@chia-se/subgraph-kit';
import { FeedbackExportService } from './feedback-export.service.ts';

type Server = Parameters<NonNullable<AnySubgraph['routes']>>[0];

const types = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** `GET /subgraphs/feedback/export?ticket=…`: a file of opinions, written while it is read. */
export function addExportRoutes(
  server: Server,
  { database, clock }: { database: Database; clock: Clock },
): void {
  const exports = new FeedbackExportService(database, clock);
  server.get<{ Querystring: { ticket?: unknown } }>('/export', async (request, reply) => {
    const row = await exports.begin(request.query.ticket);
    if (!row) return reply.code(403).send({ message: 'The ticket is over. Ask for another.' });
    const name = `chia-se-${row.createdAt.toISOString().slice(0, 10)}.${row.format.toLowerCase()}`;
    return reply
      .type(types[row.format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(exports.file(row), { objectMode: false, highWaterMark: 65_536 }));
  });
}

import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { DossierService } from './dossier.service.ts';

/** `GET /subgraphs/rewards/dossier?ticket=…`: the file that a link is good for, read as it is sent. */
export function addDossierRoute(server: FastifyInstance, dossiers: DossierService): void {
  server.get<{ Querystring: { ticket?: unknown } }>('/dossier', async (request, reply) => {
    const row = await dossiers.findByTicket(request.query.ticket);
    if (!row) return reply.code(403).send({ message: 'The link is over. Ask for another.' });
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="ho-so-${row.periodCode}.zip"`)
      .header('content-length', String(row.size))
      .header('cache-control', 'no-store')
      .send(Readable.from(dossiers.file(row), { objectMode: false, highWaterMark: 262_144 }));
  });
}

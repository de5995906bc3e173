import type { Clock, Database } from '@chia-se/subgraph-kit';
import type { FastifyInstance } from 'fastify';
import type { PersonVault } from '../person-key/person-vault.ts';
import { TaxCertificateService } from './tax-certificate.service.ts';
import { taxCertificatePdf } from './tax-certificate-pdf.ts';

interface CertificateRuntime {
  database: Database;
  clock: Clock;
  settings: { TAX_PAYER_NAME: string };
  resources: { vault: PersonVault };
}

/** `GET /subgraphs/rewards/tax-certificate?ticket=…`: the certificate that a link is good for. */
export function addTaxCertificateRoute(
  server: FastifyInstance,
  { database, clock, settings, resources }: CertificateRuntime,
): void {
  const certificates = new TaxCertificateService(database, clock, resources.vault);
  server.get<{ Querystring: { ticket?: unknown } }>('/tax-certificate', async (request, reply) => {
    const record = await certificates.findByTicket(request.query.ticket);
    if (!record) return reply.code(403).send({ message: 'The link is over. Ask for another.' });
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="chung-tu-thue-${record.serial}.pdf"`)
      .header('cache-control', 'no-store')
      .send(await taxCertificatePdf(record, settings.TAX_PAYER_NAME));
  });
}

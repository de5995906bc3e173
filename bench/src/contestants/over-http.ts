import { createGateway } from '@chia-se/gateway';
import { readSupergraph } from '@chia-se/graph';
import { pino } from 'pino';
import type { StartContestant } from './contestant.ts';

/** Ours with the subgraphs as servers: the same gateway, asking over pooled connections of undici. */
export const start: StartContestant = async (config) => {
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    subgraphs: Object.entries(config.subgraphUrls).map(([name, url]) => ({
      name,
      url,
      partner: name === 'perks',
    })),
    signInPublicKey: config.signIn.publicKey,
    gatewayPrivateKey: config.gateway.privateKey,
    log: pino({ level: 'error' }),
  });
  return gateway.listen({ host: '127.0.0.1', port: 0 });
};

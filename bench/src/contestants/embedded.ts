import { randomBytes } from 'node:crypto';
import { evaluation } from '@chia-se/evaluation';
import { feedback } from '@chia-se/feedback';
import { createGateway, type Subgraph } from '@chia-se/gateway';
import { readSupergraph } from '@chia-se/graph';
import { rewards } from '@chia-se/rewards';
import { embeddedDataSource, runSubgraph } from '@chia-se/subgraph-kit';
import { subscribers } from '@chia-se/subscribers';
import { pino } from 'pino';
import type { StartContestant } from './contestant.ts';

const log = pino({ level: 'error' });
const nowhere = 'http://127.0.0.1:9/graphql';

/** Ours as `npm start` runs it: the four subgraphs in the gateway's process. */
export const start: StartContestant = async (config) => {
  const subgraphs: Subgraph[] = [{ name: 'perks', url: nowhere, partner: true }];
  for (const definition of [subscribers, feedback, evaluation, rewards]) {
    const running = await runSubgraph(definition, {
      databaseUrl: config.databaseUrls[definition.name] as string,
      busUrl: config.busUrl,
      clock: () => new Date(),
      log,
      environment: {
        ENVIRONMENT: 'development',
        LOYALTY: 'demo',
        SMS_DELIVERY: 'outbox',
        SIGN_IN_PRIVATE_KEY: config.signIn.privateKey,
        PERSONAL_DATA_KEY: randomBytes(32).toString('base64url'),
      },
    });
    subgraphs.push({
      name: running.name,
      dataSource: embeddedDataSource(running) as never,
      checkReady: () => running.checkReady(),
    });
  }
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    subgraphs,
    signInPublicKey: config.signIn.publicKey,
    gatewayPrivateKey: config.gateway.privateKey,
    log,
  });
  return gateway.listen({ host: '127.0.0.1', port: 0 });
};

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type SubgraphServer, startSubgraphServer } from './subgraph-server.ts';

export interface DemoGiftProvider {
  /** The setting by which `rewards` finds it. */
  setting: string;
  /** Says where to tell what became of an order. */
  listenAt(gatewayUrl: string): void;
  stop(): Promise<void>;
}

/**
 * The provider simulator, so that gifts go out on an embedded platform as they do in production: over
 * HTTP, signed, with books of its own that outlive it.
 *
 * @param secret of this platform; both keys follow from it
 */
export async function startDemoGiftProvider(
  dataDir: string,
  secret: string,
): Promise<DemoGiftProvider> {
  const keyFor = (use: string) => createHash('sha256').update(`${use}\n${secret}`).digest('hex');
  const requestKey = keyFor('gift provider request');
  const callbackKey = keyFor('gift provider callback');
  const server: SubgraphServer = await startSubgraphServer('provider', {
    PATH: process.env['PATH'],
    BOOKS: join(dataDir, 'gift-provider.sqlite'),
    REQUEST_KEY: requestKey,
    CALLBACK_KEY: callbackKey,
  });
  const kinds = ['TOP_UP', 'COURIER', 'PERK'];
  return {
    setting: JSON.stringify(
      kinds.map((kind) => ({ kind, url: server.url, requestKey, callbackKey })),
    ),
    listenAt: (gatewayUrl) =>
      server.tell({ callbackUrl: `${gatewayUrl}/subgraphs/rewards/providers` }),
    stop: () => server.stop(),
  };
}

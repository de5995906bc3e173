export { createGateway, type GatewayOptions, type RunningGateway } from './gateway.ts';
export { type ListedOperations, readManifest } from './listed-operations.ts';
export type { EmbeddedSubgraph, RemoteSubgraph, Subgraph } from './subgraph-address.ts';

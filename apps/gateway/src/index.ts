export { createGateway, type GatewayOptions, type RunningGateway } from './gateway.ts';
export type { EmbeddedSubgraph, RemoteSubgraph, Subgraph } from './subgraph-address.ts';

import type { GraphQLDataSource } from '@apollo/gateway';
import type { FastifyInstance } from 'fastify';

/** A subgraph in this process. */
export interface EmbeddedSubgraph {
  name: string;
  dataSource: Pick<GraphQLDataSource, 'process'>;
  /** Adds what it answers over plain HTTP. */
  addRoutes?(server: FastifyInstance): Promise<void>;
  /** Throws when it can't serve. */
  checkReady(): Promise<void>;
}

/** A subgraph that is a server of its own. */
export interface RemoteSubgraph {
  name: string;
  url: string;
  /** A partner's: it learns the opaque member id and nothing else, and the graph is ready without it. */
  partner: boolean;
}

export type Subgraph = EmbeddedSubgraph | RemoteSubgraph;

export function isRemote(subgraph: Subgraph): subgraph is RemoteSubgraph {
  return 'url' in subgraph;
}

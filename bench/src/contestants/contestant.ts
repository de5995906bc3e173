import type { SigningKeys } from '@chia-se/viewer';

/** Everything that a contestant needs to serve; sent to its process as one message. */
export interface ContestantConfig {
  name: string;
  /** By subgraph, for whoever embeds. */
  databaseUrls: Record<string, string>;
  busUrl: string;
  /** By subgraph, for whoever asks servers. */
  subgraphUrls: Record<string, string>;
  /** The same rows in one database, for the hand-written query. */
  mergedUrl: string;
  signIn: SigningKeys;
  gateway: SigningKeys;
  /** By subgraph: tokens that a gateway without ours sends, signed once. */
  tokens: Record<string, string>;
}

/** A contestant serves the feed page at `/graphql` of the address that it returns. */
export type StartContestant = (config: ContestantConfig) => Promise<string>;

import { connectionTypes } from '@chia-se/subgraph-kit';
import { AwardProposal } from './award-proposal.type.ts';

export const { ConnectionType: AwardProposalConnection } = connectionTypes(
  'AwardProposal',
  () => AwardProposal,
);

import { connectionTypes } from '@chia-se/subgraph-kit';
import { Round } from './round.type.ts';

export const { ConnectionType: RoundConnection } = connectionTypes('Round', () => Round);

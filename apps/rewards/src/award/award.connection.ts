import { connectionTypes } from '@chia-se/subgraph-kit';
import { Award } from './award.type.ts';

export const { ConnectionType: AwardConnection } = connectionTypes('Award', () => Award);

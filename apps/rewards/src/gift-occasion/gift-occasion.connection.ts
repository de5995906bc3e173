import { connectionTypes } from '@chia-se/subgraph-kit';
import { GiftOccasion } from './gift-occasion.type.ts';

export const { ConnectionType: GiftOccasionConnection } = connectionTypes(
  'GiftOccasion',
  () => GiftOccasion,
);

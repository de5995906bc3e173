import { connectionTypes } from '@chia-se/subgraph-kit';
import { Assignment } from './assignment.type.ts';

export const { ConnectionType: AssignmentConnection } = connectionTypes(
  'Assignment',
  () => Assignment,
);

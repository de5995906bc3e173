import type { EventHandlers } from '@chia-se/subgraph-kit';
import { DataRequestRepository } from './data-request.repository.ts';

/** Gathers the receipts of the subgraphs, this one's too. */
export const dataRequestHandlers: EventHandlers = {
  DataRequestAnswered: ({ payload }, { tx, clock }) =>
    new DataRequestRepository(tx).noteAnswer(payload, clock()),
};

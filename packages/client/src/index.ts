export { createCache } from './cache.ts';
export * from './generated/index.ts';
export { createGraphClient, type GraphClient, type GraphClientOptions } from './graph-client.ts';
export { type LiveChange, type LiveUpdatesOptions, liveUpdates } from './live/live-updates.ts';
export { mutate, outcomeOf, type PayloadOf } from './mutate.ts';
export { type ErrandInputs, type ErrandKind, errands } from './outbox/errands.ts';
export { Outbox, type OutboxOptions } from './outbox/outbox.ts';
export { type EntryState, isSettled, type OutboxEntry } from './outbox/outbox-entry.ts';
export type { OutboxStorage } from './outbox/outbox-storage.ts';
export { errorOf, type Outcome, type Trouble, type UserError } from './outcome.ts';
export { type GraphExchangeOptions, graphExchange } from './session/graph-exchange.ts';
export { Session, type SessionOptions, type SessionState } from './session/session.ts';
export {
  type Access,
  memoryStore,
  type SessionExchange,
  type SessionStore,
} from './session/session-exchange.ts';
export { troubleOf } from './trouble.ts';

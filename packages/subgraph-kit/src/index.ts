export {
  anonymous,
  type Clock,
  staffViewer,
  subscriberViewer,
  systemClock,
  type Viewer,
} from '@chia-se/viewer';
export { columns } from './database/columns.ts';
export { Database, type DatabaseOptions, type Transaction } from './database/database.ts';
export { differencesFromRows, migrate, migrateDown } from './database/migrate.ts';
export type { Queryable } from './database/queryable.ts';
export {
  type AnySubgraph,
  defineSubgraph,
  type Runtime,
  routesPrefix,
  type SubgraphDefinition,
} from './define-subgraph.ts';
export type { EventHandler, EventHandlers } from './events/consumer.ts';
export { type BusEvent, EventBus, type FailedEvent } from './events/event-bus.ts';
export { oneAfterAnother } from './events/one-after-another.ts';
export { WakeableLoop } from './events/wakeable-loop.ts';
export { CompiledExecution } from './execution/compiled-execution.ts';
export { type EmbeddedDataSource, embeddedDataSource } from './execution/embedded-data-source.ts';
export { type ServeOptions, serveSubgraph } from './execution/serve-subgraph.ts';
export { isId, newId } from './id.ts';
export { type Loader, loaderByGroup, loaderByKey } from './loader.ts';
export { createLogger } from './logger.ts';
export type { PersonalData } from './personal-data/personal-data.ts';
export { newSealingKeys, seal, unseal } from './personal-data/seal.ts';
export { answer, Refusal, type RefusalParameters, refusals, userErrorOf } from './refusal.ts';
export { RequestContext, type SubgraphRequest } from './request-context.ts';
export {
  type GraphQLOperation,
  type RunningSubgraph,
  type RunOptions,
  runSubgraph,
  storageOf,
} from './run-subgraph.ts';
export { Anyone, OwnerOr, OwnerOrSighted, RequiresScope, SignedIn } from './schema/access.ts';
export {
  buildSubgraph,
  type ReferenceResolver,
  type SubgraphSchema,
} from './schema/build-schema.ts';
export { serveMain } from './serve-main.ts';
export { type TrailFilter, TrailService } from './staff-trail/trail-service.ts';
export {
  type Connection,
  connectionTypes,
  decodeCursor,
  decodeIdCursor,
  type Edge,
  encodeCursor,
  firstArgument,
  largestPage,
  pageSize,
  toConnection,
} from './types/connection.ts';
export { PageInfo } from './types/page-info.ts';
export { DateTime, Dong } from './types/scalars.ts';
export { UserError } from './types/user-error.ts';

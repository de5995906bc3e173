export { POSTGRES_MAJOR } from './binaries.ts';
export { type EnsureDatabaseOptions, ensureDatabase, ensureWorkingRole } from './database.ts';
export type { PostgresExit } from './postmaster.ts';
export { type PostgresServer, type StartPostgresOptions, startPostgres } from './server.ts';
export { PostgresStartError, type PostgresStartErrorCode } from './start-error.ts';
export type { Tuning } from './tuning.ts';

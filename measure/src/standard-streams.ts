import type { Streams } from './command.ts';

/** Those of the process. `… | head` closes the pipe early, which is no failure. */
export function standardStreams(): Streams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

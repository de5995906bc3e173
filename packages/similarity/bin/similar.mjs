#!/usr/bin/env node
// `measure similar` in one's own build, or as `pnpm measure similar` in the repository.
import { run } from '../dist/measure/run.js';

// `… | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

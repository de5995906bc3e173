#!/usr/bin/env node
import { run } from '../dist/run.js';

// `verify … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

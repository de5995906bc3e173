#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In the repository the sources run as they are, so that nobody analyses with yesterday's build;
// where there are none, or Node is too old to read them, the build does.
const source = new URL('../src/analyse/run.ts', import.meta.url);
const readsTypeScript = Boolean(process.features.typescript) && existsSync(source);
const { run } = await import(readsTypeScript ? source.href : '../dist/analyse/run.js');

// `judging analyse … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

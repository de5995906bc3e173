import { createLogger } from '@chia-se/subgraph-kit';
import { AlreadyRunningError } from './instance-lock.ts';
import { addPages } from './pages.ts';
import { type RunningPlatform, startPlatform } from './start-platform.ts';

const log = createLogger('platform', process.env['LOG_LEVEL'] ?? 'warn');
const began = performance.now();
let platform: RunningPlatform | undefined;
let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping …');
  await platform?.stop();
  console.log('Stopped. Your data is kept.');
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// The launcher died without a word: nobody would ever stop us.
if (process.env['CHIA_SE_LAUNCHED']) process.on('disconnect', stop);

try {
  platform = await startPlatform({
    environment: process.env,
    log,
    extend: addPages,
    progress: (line) => console.log(`  ${line} …`),
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`
Chia Sẻ is ready after ${seconds} s.

  Portal     ${platform.url}/
  Console    ${platform.url}/console
  Explorer   ${platform.url}/explorer
  GraphQL    ${platform.url}/graphql
  Health     ${platform.url}/readyz

Ctrl-C stops it.`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof AlreadyRunningError ? message : `It cannot start: ${message}`);
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exit(1);
}

/**
 * One server of `rewards`, to be killed: it does what it is told over the channel of its parent, and
 * gives gifts by itself. Its clock runs fast, so that leases and pauses end within the trial.
 */
import { rewards } from '@chia-se/rewards';
import { runSubgraph } from '@chia-se/subgraph-kit';
import { pino } from 'pino';

export interface Task {
  databaseUrl: string;
  environment: Record<string, string>;
  begin: string;
  timesFaster: number;
}

export interface Order {
  number: number;
  query: string;
  variables: Record<string, unknown>;
  viewer: { kind: 'SUBSCRIBER' | 'STAFF'; id: string; memberId: string | null; scopes: string[] };
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const started = Date.now();
const clock = () =>
  new Date(new Date(task.begin).getTime() + (Date.now() - started) * task.timesFaster);
const running = await runSubgraph(rewards, {
  databaseUrl: task.databaseUrl,
  busUrl: null,
  clock,
  log: pino({ level: 'silent' }),
  environment: task.environment,
  poolSize: 6,
});
process.on('message', async ({ number, query, variables, viewer }: Order) => {
  const request = {
    viewer: { ...viewer, scopes: new Set(viewer.scopes) },
    language: 'en',
    requestId: 'trial',
    clientAddress: '127.0.0.1',
  } as never;
  const result = await running.execute({ query, variables }, request);
  process.send?.({ number, result });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

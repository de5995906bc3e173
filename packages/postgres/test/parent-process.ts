/** Runs as a process of its own, so that tests can kill it: starts a server and says where it is. */
import { startPostgres } from '../src/index.ts';

const server = await startPostgres({ dataDir: process.argv[2]!, tuning: 'durable' });
process.stdout.write(`${JSON.stringify({ port: server.port, url: server.url('postgres') })}\n`);
if (process.argv[3] === 'exit') process.exit(3);
setInterval(() => {}, 60_000);

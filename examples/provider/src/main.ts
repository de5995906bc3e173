import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from './provider.ts';
import { settings as schema } from './settings.ts';

const settings = schema.parse(process.env);
const { FAULTS: faults } = settings;
const provider = new Provider(settings);
const largestBody = 64 * 1024;

const server = createServer((request, response) => {
  handle(request, response).catch(() => response.destroy());
});

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return void response.destroy();
    chunks.push(chunk);
  }
  if (provider.chance.strikes(faults.die / 2)) process.kill(process.pid, 'SIGKILL');
  if (provider.chance.strikes(faults.loseRequest)) return void response.destroy();
  const answer = provider.answer({
    method: request.method ?? '',
    target: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  });
  if (provider.chance.strikes(faults.die / 2)) process.kill(process.pid, 'SIGKILL');
  if (provider.chance.strikes(faults.loseAnswer)) return void response.destroy();
  if (provider.chance.strikes(faults.late)) {
    await new Promise((resolve) => setTimeout(resolve, faults.lateMs));
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
}

server.listen(settings.PORT, settings.HOST, () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ listening: `http://${settings.HOST}:${port}` });
});

// Where to tell what became of an order is known only once whoever started us listens too.
process.on('message', (message: { callbackUrl?: string }) => {
  if (message.callbackUrl) provider.callbacks.url = message.callbackUrl;
});

function stop(): void {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('disconnect', stop);

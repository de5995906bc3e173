import { createServer } from 'node:net';

/**
 * A TCP port of 127.0.0.1 that nobody listens on: the wanted one, or else one that the system picks.
 * Somebody may still take it before the caller does, who therefore tries again.
 */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined) {
    const port = await listenOnce(wanted).catch(() => undefined);
    if (port !== undefined) return port;
  }
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

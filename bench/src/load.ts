import autocannon from 'autocannon';

export interface LoadOptions {
  url: string;
  token: string;
  /** Bodies that take turns. */
  bodies: readonly string[];
  connections: number;
  seconds: number;
}

export interface LoadResult {
  requestsPerSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  failed: number;
}

/** Loads one address of this machine for some seconds. Answers with errors count as failed. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  let failed = 0;
  const result = await autocannon({
    url: options.url,
    connections: options.connections,
    duration: options.seconds,
    setupClient: (client) => {
      client.on('body', (body: Buffer) => {
        if (body.includes('"errors"')) failed += 1;
      });
    },
    requests: options.bodies.map((body) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${options.token}` },
      body,
    })),
  });
  return {
    requestsPerSecond: result.requests.average,
    median: result.latency.p50,
    p99: result.latency.p99,
    failed: failed + result.non2xx + result.errors + result.timeouts,
  };
}

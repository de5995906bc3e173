import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluation } from '@chia-se/evaluation';
import { feedback } from '@chia-se/feedback';
import { ensureDatabase, startPostgres } from '@chia-se/postgres';
import { rewards } from '@chia-se/rewards';
import { Database, migrate, storageOf } from '@chia-se/subgraph-kit';
import { StaffRole, scopesOf, subscribers } from '@chia-se/subscribers';
import {
  gatewayAudience,
  gatewayIssuer,
  generateSigningKeys,
  signInIssuer,
  staffViewer,
  TokenIssuer,
} from '@chia-se/viewer';
import type { ContestantConfig } from './contestants/contestant.ts';
import { feedPageBodies } from './feed-page/feed-page.ts';
import { generate } from './feed-page/generate.ts';
import { type LoadResult, load } from './load.ts';
import { startContestant, startSubgraphServers } from './processes.ts';
import { median, printTable } from './table.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    opinions: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
  },
});
const opinions = Number(values.opinions);
const dataDir = fileURLToPath(new URL(`../data/${opinions}`, import.meta.url));
const definitions = [subscribers, feedback, evaluation, rewards];

/** In the order of the table; the first is what the ratios refer to. */
const contestants: [name: string, label: string][] = [
  ['stock', 'stock @apollo/gateway over HTTP, default fetcher'],
  ['over-http', 'ours, subgraphs over HTTP by undici'],
  ['embedded', 'ours, subgraphs embedded'],
  ['hand-written', 'one hand-written SQL query behind Fastify'],
];
/** Who asks servers; beside the others none runs, as none would. */
const askServers = new Set(['stock', 'over-http']);
const ours = new Set(['over-http', 'embedded']);

/** What the first contestant answered to the page that all are asked. */
let agreed: string | null = null;

const server = await startPostgres({ dataDir, log: () => undefined });
try {
  await run();
} finally {
  await server.stop();
}

async function run(): Promise<void> {
  const urls: Record<string, string> = {};
  for (const name of [...definitions.map((d) => d.name), 'perks', 'events', 'merged']) {
    urls[name] = await ensureDatabase(server, { name, role: name });
  }
  for (const definition of definitions) {
    const url = urls[definition.name] as string;
    const database = await Database.connect({
      ...storageOf(definition),
      url,
      clock: () => new Date(),
    });
    await migrate(database);
    await database.close();
  }
  console.log(`Generating ${opinions} opinions, unless they are there …`);
  await generate(
    Object.fromEntries(Object.keys(urls).map((name) => [name, server.url(name)])),
    opinions,
  );

  const { config, serverEnvironments } = await configuration(urls);
  const results = new Map<string, LoadResult[]>(contestants.map(([name]) => [name, []]));
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const [name, label] of contestants) {
      console.log(`Round ${round}: ${label} …`);
      const servers = askServers.has(name) ? await startSubgraphServers(serverEnvironments) : {};
      try {
        for (const [subgraph, { url }] of Object.entries(servers)) {
          config.subgraphUrls[subgraph] = url;
        }
        results.get(name)?.push(await measure({ ...config, name }));
      } finally {
        for (const one of Object.values(servers)) await one.stop();
      }
    }
  }
  report(results);
}

async function configuration(urls: Record<string, string>): Promise<{
  config: ContestantConfig & { token: string };
  serverEnvironments: Record<string, Record<string, string>>;
}> {
  const signIn = await generateSigningKeys();
  const gateway = await generateSigningKeys();
  const clock = () => new Date();
  const viewer = staffViewer('019a0000-0000-7000-8000-0000000000aa', scopesOf([StaffRole.ADMIN]));
  const lifetimeSeconds = 24 * 60 * 60;
  const accessTokens = new TokenIssuer({
    privateKey: signIn.privateKey,
    issuer: signInIssuer,
    lifetimeSeconds,
    clock,
  });
  const subgraphTokens = new TokenIssuer({
    privateKey: gateway.privateKey,
    issuer: gatewayIssuer,
    lifetimeSeconds,
    clock,
  });
  const tokens: Record<string, string> = {};
  const serverEnvironments: Record<string, Record<string, string>> = {};
  for (const { name } of definitions) {
    tokens[name] = (await subgraphTokens.issue(viewer, name)).token;
    serverEnvironments[name] = {
      DATABASE_URL: urls[name] as string,
      GATEWAY_PUBLIC_KEY: gateway.publicKey,
      SIGN_IN_PRIVATE_KEY: signIn.privateKey,
      PERSONAL_DATA_KEY: randomBytes(32).toString('base64url'),
      ENVIRONMENT: 'development',
      LOYALTY: 'demo',
      SMS_DELIVERY: 'outbox',
    };
  }
  const config = {
    name: '',
    databaseUrls: urls,
    busUrl: urls['events'] as string,
    subgraphUrls: { perks: 'http://127.0.0.1:9/graphql' },
    mergedUrl: urls['merged'] as string,
    signIn,
    gateway,
    tokens,
    token: (await accessTokens.issue(viewer, gatewayAudience)).token,
  };
  return { config, serverEnvironments };
}

async function measure(config: ContestantConfig & { token: string }): Promise<LoadResult> {
  const contestant = await startContestant(config, ours.has(config.name));
  try {
    const url = contestant.url.replace(/\/graphql$/, '');
    const bodies = feedPageBodies(opinions);
    const connections = Number(values.connections);
    const options = { url, token: config.token, bodies, connections };
    await checkAnswer(url, config.token, bodies);
    await load({ ...options, seconds: 3 });
    return await load({ ...options, seconds: Number(values.seconds) });
  } finally {
    await contestant.stop();
  }
}

/** Whoever answers something else is not compared: the same opinions, with the same authors and prizes. */
async function checkAnswer(url: string, token: string, bodies: readonly string[]): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: bodies[Math.floor(bodies.length / 2)] as string,
  });
  const { data } = (await answer.json()) as FeedAnswer;
  const seen = JSON.stringify(
    data.feedbackList.edges.map(({ node }) => [
      node.id,
      node.body,
      node.author.id,
      node.evaluation?.rank,
      node.award?.prize.name,
    ]),
  );
  agreed ??= seen;
  if (seen !== agreed) throw new Error(`It answers something else:\n${seen}\n${agreed}`);
}

interface FeedAnswer {
  data: {
    feedbackList: {
      edges: {
        node: {
          id: string;
          body: string;
          author: { id: string };
          evaluation: { rank: number } | null;
          award: { prize: { name: string } } | null;
        };
      }[];
    };
  };
}

function report(results: ReadonlyMap<string, readonly LoadResult[]>): void {
  const middle = (name: string, read: (result: LoadResult) => number) =>
    median((results.get(name) ?? []).map(read));
  const first = middle(contestants[0]?.[0] ?? '', (result) => result.requestsPerSecond);
  console.log(
    `\nThe feed page: 20 opinions with author, evaluation and award, of ${opinions}; ${values.connections} connections, median of ${values.rounds} rounds in turn.\n`,
  );
  printTable(
    ['', 'requests/s', 'times stock', 'p50 ms', 'p99 ms', 'failed'],
    contestants.map(([name, label]) => {
      const rate = middle(name, (result) => result.requestsPerSecond);
      return [
        label,
        rate.toFixed(0),
        (rate / first).toFixed(1),
        middle(name, (result) => result.median).toFixed(0),
        middle(name, (result) => result.p99).toFixed(0),
        (results.get(name) ?? []).reduce((sum, result) => sum + result.failed, 0),
      ];
    }),
  );
}

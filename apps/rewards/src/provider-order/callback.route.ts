import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  isFresh,
  latestOf,
  toleranceSeconds,
  verifySignature,
} from '../provider/message-signature.ts';
import { ProviderNonceRepository } from '../provider/provider-nonce.repository.ts';
import type { Settings } from '../settings.ts';
import { ProviderOrderRepository } from './provider-order.repository.ts';

const largestCallback = 16 * 1_024;
const told = z.object({ key: z.string().refine(isId) });

interface CallbackRuntime {
  database: Database;
  clock: Clock;
  settings: Settings;
}

/**
 * `POST /subgraphs/rewards/providers/KIND`: a provider says that something became of an order. It is
 * only a hint: a worker looks the order up at once and believes that, so that the worst a forged or
 * repeated callback could do is to have us look.
 */
export async function addCallbackRoute(
  server: FastifyInstance,
  runtime: CallbackRuntime,
): Promise<void> {
  // The bytes as they were signed.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: largestCallback },
    (_, body, done) => done(null, body),
  );
  server.post<{ Params: { kind: string } }>('/providers/:kind', async (request, reply) => {
    const known = await isGenuine(runtime, request.params.kind, request);
    if (!known) return reply.code(401).send({ problem: 'SIGNATURE' });
    const key = keyIn(request.body);
    if (key === null) return reply.code(422).send({ problem: 'KEY' });
    await new ProviderOrderRepository(runtime.database).hasten(key, runtime.clock());
    return reply.code(202).send({});
  });
}

/** Signed by this provider, fresh, and heard for the first time. */
async function isGenuine(
  { database, settings }: CallbackRuntime,
  kind: string,
  request: FastifyRequest,
): Promise<boolean> {
  const provider = settings.GIFT_PROVIDERS.find((one) => one.kind === kind);
  if (!provider) return false;
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const target = request.raw.url ?? '';
  const parts = { method: request.method, target, body };
  const signature = verifySignature(parts, request.headers, provider.callbackKey);
  if (!signature) return false;
  const nonces = new ProviderNonceRepository(database);
  // By the time of day, as the provider signs; it may have been moved back.
  const latest = await nonces.findLatest(provider.kind);
  const now = latestOf(new Date(), latest);
  if (!isFresh(signature.createdAt, now)) return false;
  if (!(await nonces.insertNew(provider.kind, signature.nonce, signature.createdAt))) return false;
  await nonces.deleteBefore(provider.kind, new Date(now.getTime() - 3_000 * toleranceSeconds));
  return true;
}

function keyIn(body: unknown): string | null {
  try {
    const parsed = told.safeParse(JSON.parse(String(body)));
    return parsed.success ? parsed.data.key : null;
  } catch {
    return null;
  }
}

import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { until } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FinalisedMonth, personalDataKey } from '../../test/finalised-month.ts';
import { canonicalJson } from '../award-ledger/canonical-json.ts';
import { settings } from '../settings.ts';
import { issueCheckpoint } from './issue-checkpoint.ts';
import { publicKeyOf } from './sign-checkpoint.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const pem = key.export({ type: 'pkcs8', format: 'pem' }) as string;

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeEach(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  await month.propose();
});
afterEach(() => graph.stop());

const issue = () => issueCheckpoint({ database: graph.database, clock: graph.clock.read, key });

interface Checkpoint {
  sequence: number;
  day: string;
  document: string;
  hash: string;
}

async function published(first = 20): Promise<Checkpoint[]> {
  const { ledgerCheckpoints } = await graph.data<{
    ledgerCheckpoints: { edges: { node: Checkpoint }[] };
  }>(
    `query ($first: Int) { ledgerCheckpoints(first: $first) { edges { node { sequence day document hash } } } }`,
    { first },
  );
  return ledgerCheckpoints.edges.map(({ node }) => node);
}

describe('a checkpoint of the award ledger', () => {
  test('is signed so that anybody can check it with nothing but the document', async () => {
    await issue();
    const [checkpoint] = await published();
    const { signature, ...signed } = JSON.parse(checkpoint?.document ?? '');
    expect(signed).toMatchObject({ sequence: 3, previousCheckpoint: null });
    expect(signed.publicKey).toBe(publicKeyOf(key));
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: signed.publicKey };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const claim = Buffer.from(canonicalJson(signed));
    expect(verify(null, claim, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('comes once a day, by however many servers, and only where something was written', async () => {
    const issued = await Promise.all([issue(), issue(), issue()]);
    expect(issued.filter(Boolean)).toHaveLength(1);
    expect(await issue()).toBeNull();
    graph.clock.advance({ days: 1 });
    expect(await issue()).toBeNull();
    await (await FinalisedMonth.heardOf(graph, { people: 2 })).propose();
    const second = await issue();
    const [newest, first] = await published();
    expect([newest?.hash, newest?.sequence]).toEqual([second?.hash, 5]);
    expect(JSON.parse(newest?.document ?? '').previousCheckpoint).toBe(first?.hash);
  });

  test('is not issued by a clock that was moved back', async () => {
    await issue();
    await (await FinalisedMonth.heardOf(graph, { people: 2 })).propose();
    graph.clock.advance({ days: -3 });
    expect(await issue()).toBeNull();
  });

  test('is never signed over an altered ledger, nor over one that was written anew', async () => {
    await issue();
    await (await FinalisedMonth.heardOf(graph, { people: 2 })).propose();
    graph.clock.advance({ days: 1 });
    await graph.database.transaction(async (tx) => {
      await tx.rows('alter table award_ledger disable trigger user');
      await tx.rows('update award_ledger set value = value + 1 where sequence = 4');
      await tx.rows('alter table award_ledger enable trigger user');
    });
    await expect(issue()).rejects.toThrow('broken at entry 4: ALTERED');
    expect(await published()).toHaveLength(1);
  });

  test.each([
    'update ledger_checkpoint set day = day',
    'delete from ledger_checkpoint',
    'truncate ledger_checkpoint',
  ])('stands as it was published: %s', async (sql) => {
    await issue();
    await expect(graph.database.rows(sql)).rejects.toThrow('stands as it was written');
  });

  test('comes by itself where a key is set', async () => {
    const running = await FinalisedMonth.start({
      LEDGER_PRIVATE_KEY: pem,
      LEDGER_CHECKPOINT_SECONDS: '1',
    });
    try {
      await (await FinalisedMonth.heardOf(running, { people: 1 })).propose();
      const query = '{ ledgerCheckpoints { edges { node { sequence } } } }';
      await until(async () => {
        const { ledgerCheckpoints } = await running.data<{
          ledgerCheckpoints: { edges: unknown[] };
        }>(query);
        return ledgerCheckpoints.edges.length === 1;
      });
    } finally {
      await running.stop();
    }
  });
});

test('a signing key that is none is refused in words, without being quoted', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const wrong = rsa.export({ type: 'pkcs8', format: 'pem' }) as string;
  for (const LEDGER_PRIVATE_KEY of ['secret words', wrong]) {
    const { error } = settings.safeParse({ LEDGER_PRIVATE_KEY });
    expect(error?.issues[0]?.path).toEqual(['LEDGER_PRIVATE_KEY']);
    expect(error?.message).not.toContain(LEDGER_PRIVATE_KEY);
  }
  expect(
    settings.parse({ ...personalDataKey, LEDGER_PRIVATE_KEY: pem.replaceAll('\n', '\\n') }),
  ).toHaveProperty('LEDGER_PRIVATE_KEY.asymmetricKeyType', 'ed25519');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestSubgraph } from '../src/testing/index.ts';
import { notes } from './note-subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(notes);
}, 120_000);
afterAll(() => graph.stop());

const cutOff = (pid: number) => graph.database.rows('select pg_terminate_backend($1)', [pid]);
const pidQuery = 'select pg_backend_pid() as pid';
/** For the news of it to arrive. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300));

test('a connection that is cut off between two queries costs its holder the next, and nobody else', async () => {
  const held = await graph.database.connection();
  const [{ pid }] = (await held.query<{ pid: number }>(pidQuery)).rows as [{ pid: number }];
  await cutOff(pid);
  await aMoment();
  await expect(held.query('select 1')).rejects.toThrow();
  held.release(true);
  expect(await graph.database.rows('select 1 as one')).toEqual([{ one: 1 }]);
});

test('a transaction that is cut off in its midst fails, and the next one does not', async () => {
  const cut = graph.database.transaction(async (tx) => {
    const [row] = await tx.rows<{ pid: number }>(pidQuery);
    await cutOff(row?.pid as number);
    await aMoment();
    return tx.rows('select 1');
  });
  await expect(cut).rejects.toThrow();
  const next = graph.database.transaction((tx) => tx.rows('select 1 as one'));
  expect(await next).toEqual([{ one: 1 }]);
});

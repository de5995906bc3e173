import { differencesFromRows, migrate, migrateDown } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { feedback } from '../src/subgraph.ts';
import { openPeriod, submitted } from './seed.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
});
afterAll(() => graph.stop());

test('migrations and rows agree', async () => {
  expect(await differencesFromRows(graph.database)).toEqual([]);
});

test('an id that does not tell its time is refused, since lists are ordered by it', async () => {
  await openPeriod(graph);
  const { id } = await submitted(graph);
  const later = graph.database.rows(
    `update feedback set submitted_at = submitted_at + interval '1 day' where id = $1`,
    [id],
  );
  await expect(later).rejects.toThrow('feedback_id_tells_time');
});

test('migrations go down to nothing and up again', async () => {
  await migrateDown(graph.database);
  const left = await graph.database.rows(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  );
  expect(left).toEqual([]);
  await migrate(graph.database);
  expect(await differencesFromRows(graph.database)).toEqual([]);
});

import { differencesFromRows, migrate, migrateDown } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FinalisedMonth } from './finalised-month.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
});
afterAll(() => graph.stop());

describe('the tables of rewards', () => {
  test('are as the rows say', async () => {
    expect(await differencesFromRows(graph.database)).toEqual([]);
  });

  test('go away with the migrations and come back', async () => {
    await migrateDown(graph.database);
    const left = await graph.database.rows<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name <> 'migration'`,
    );
    const functions = await graph.database.rows(
      `select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
       where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'`,
    );
    expect([left, functions]).toEqual([[], []]);
    await migrate(graph.database);
    expect(await differencesFromRows(graph.database)).toEqual([]);
  });
});

import { migrate } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rewards } from '../src/subgraph.ts';
import { FinalisedMonth, personalDataKey, subscribersKeys } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await TestSubgraph.start(rewards, {
    asWorkingRole: true,
    environment: { ...personalDataKey, SUBSCRIBERS_PUBLIC_KEY: subscribersKeys.publicKey },
  });
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
});
afterAll(() => graph.stop());

const append = ['award_ledger', 'ledger_checkpoint', 'decision'];

describe('the role that rewards works as', () => {
  test('can do all that it has to', async () => {
    await month.publish();
    const award = await month.awardOf(1);
    await month.mutate('claimAward', month.claimInput(award), month.winner(1));
    await month.mutate('declineAward', { awardId: (await month.awardOf(2)).id }, month.winner(2));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    await month.handOver(award.id, 'Trao tận tay');
    expect((await month.awardOf(1)).status).toBe('FULFILLED');
    const [ledger] = await graph.database.rows<{ entries: number }>(
      'select count(*) as entries from award_ledger',
    );
    expect(ledger?.entries).toBeGreaterThan(9);
  });

  test.each(
    append.flatMap((table) => [
      [`delete from ${table}`],
      [`truncate ${table}`],
      [`update ${table} set ${table === 'decision' ? 'reason' : 'hash'} = 'x'`],
      [`select * from ${table} for update`],
      [`drop table ${table}`],
      [`alter table ${table} disable trigger user`],
    ]),
  )('can not: %s', async (sql) => {
    await expect(graph.database.rows(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  test.each([
    'create table elsewhere (id int)',
    'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    "set session_replication_role = 'replica'",
    'reassign owned by tester to current_user',
    'delete from migration',
  ])('can not get round it: %s', async (sql) => {
    await expect(graph.database.rows(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('can not give itself what it lacks', async () => {
    // PostgreSQL warns, grants nothing and goes on.
    await graph.database.rows('grant update, delete on award_ledger to current_user');
    await expect(graph.database.rows('delete from award_ledger')).rejects.toThrow('permission');
  });

  test('can start again without the owner, since nothing is left to migrate', async () => {
    expect(await migrate(graph.database)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { differencesFromRows, migrateDown } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluation } from '../src/subgraph.ts';
import { JudgedPeriod, manager } from './judged-round.ts';

let period: JudgedPeriod;
beforeAll(async () => {
  period = await JudgedPeriod.open();
});
afterAll(() => period.graph.stop());

const state = async (id: string) => {
  const reference = { __typename: 'Feedback', id };
  const { data } = await period.graph.entity<{ evaluation: { state: string } | null }>(
    reference,
    'evaluation { state }',
    manager,
  );
  return data?._entities[0]?.evaluation?.state ?? null;
};

describe('an opinion that was accepted', () => {
  test('can be judged once, however often that is heard', async () => {
    const opinion = await period.accept();
    await period.accept(opinion);
    expect(await state(opinion.id)).toBe('ELIGIBLE');
    const rows = await period.graph.database.rows(
      'select 1 from candidate where feedback_id = $1',
      [opinion.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('is out after a withdrawal and back when it is accepted again, with its new text', async () => {
    const opinion = await period.accept({ body: 'Số 0901 234 567 gọi không được.' });
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: opinion.id });
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: opinion.id });
    expect(await state(opinion.id)).toBeNull();
    period.graph.clock.advance({ seconds: 1 });
    await period.accept({ ...opinion, body: 'Số [đã ẩn] gọi không được.' });
    expect(await state(opinion.id)).toBe('ELIGIBLE');
    const [row] = await period.graph.database.rows<{ body: string }>(
      'select body from candidate where feedback_id = $1',
      [opinion.id],
    );
    expect(row?.body).toBe('Số [đã ẩn] gọi không được.');
  });

  test('reads as a moderator redacted it, and is worth what it was', async () => {
    const opinion = await period.accept({ body: 'Anh Nam trả lời cộc cằn.' });
    const text = () =>
      period.graph.database.rows(
        'select title, body, pre_score from candidate where feedback_id = $1',
        [opinion.id],
      );
    const [before] = await text();
    const redacted = { title: 'Nhân viên […]', body: 'Anh […] trả lời cộc cằn.' };
    await period.graph.deliver('FeedbackRedacted', {
      feedbackId: opinion.id,
      subscriberId: randomUUID(),
      referenceCode: 'K7QF-2M9X-C',
      reason: 'Bỏ tên riêng.',
      ...redacted,
    });
    expect(await text()).toEqual([{ ...before, ...redacted }]);
  });

  test('stays out when an older acceptance is heard after the withdrawal', async () => {
    const id = randomUUID();
    const { clock } = period.graph;
    const before = clock.read();
    clock.advance({ minutes: 5 });
    await period.graph.deliver('FeedbackWithdrawn', { feedbackId: id });
    clock.set(before);
    await period.accept({ id });
    expect(await state(id)).toBeNull();
    clock.advance({ minutes: 10 });
    await period.accept({ id });
    expect(await state(id)).toBe('ELIGIBLE');
  });
});

describe('a staff member', () => {
  test('is as the newest event says, in whichever order events arrive', async () => {
    const id = randomUUID();
    const { clock } = period.graph;
    const before = clock.read();
    clock.advance({ minutes: 5 });
    await period.announce(id, { name: 'Mới', active: false });
    clock.set(before);
    await period.announce(id, { name: 'Cũ' });
    const rows = await period.graph.database.rows(
      'select name, may_judge as "mayJudge" from judge where staff_id = $1',
      [id],
    );
    expect(rows).toEqual([{ name: 'Mới', mayJudge: false }]);
  });
});

describe('a page of opinions', () => {
  test('costs one query for how all of them fare, and none for nobody', async () => {
    await period.acceptMany(20);
    const { database } = period.graph;
    const counted = database.rows.bind(database);
    let queries = 0;
    database.rows = (...parameters) => {
      queries += 1;
      return counted(...parameters);
    };
    const representations = period.opinions.map(({ id }) => ({ __typename: 'Feedback', id }));
    const query = `query ($r: [_Any!]!) {
      _entities(representations: $r) { ... on Feedback { evaluation { state } } } }`;
    await period.graph.data(query, { r: representations }, manager);
    expect(queries).toBe(1);
    await period.graph.data(query, { r: representations });
    expect(queries).toBe(1);
    database.rows = counted;
  });
});

describe('the tables', () => {
  test('are as the rows say, and every migration can be taken back', async () => {
    expect(await differencesFromRows(period.graph.database)).toEqual([]);
    const another = await TestSubgraph.start(evaluation);
    await migrateDown(another.database);
    const left = await another.database.rows(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name <> 'migration'
       union all select proname from pg_proc where proname like 'refuse%'`,
    );
    expect(left).toEqual([]);
    await another.stop();
  });
});

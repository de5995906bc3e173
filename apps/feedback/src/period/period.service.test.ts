import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manager, moderator, newSubscriber, openPeriod, submit } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { PeriodSweep } from './period-sweep.ts';

let graph: TestSubgraph;
beforeEach(async () => {
  graph = await TestSubgraph.start(feedback);
});
afterEach(() => graph.stop());

const events = async () =>
  (await graph.published()).map(({ name, payload }) => [
    name,
    payload['periodCode'] ?? payload['closedAt'],
  ]);
const sweep = () =>
  new PeriodSweep(graph.database, graph.clock.read, { opensCurrentMonth: false }).run();
const close = async (periodId: string) =>
  (
    await graph.data<{ closePeriod: { period: object | null; userErrors: { code: string }[] } }>(
      `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
         period { status closesAt } userErrors { code } } }`,
      { input: { periodId } },
      manager,
    )
  ).closePeriod;

describe('opening', () => {
  test('a month that begins at once takes opinions, and the others are told', async () => {
    const { period } = await openPeriod(graph);
    expect(period?.status).toBe('OPEN');
    expect(await graph.data('{ currentPeriod { id code programme { code } } }')).toEqual({
      currentPeriod: { id: period?.id, code: '2026-11', programme: { code: 'chia-se' } },
    });
    const [event] = await graph.published();
    expect(event).toMatchObject({
      name: 'PeriodOpened',
      payload: {
        periodId: period?.id,
        periodCode: '2026-11',
        programmeId: '01900000-0000-7000-8000-000000000001',
        programmeCode: 'chia-se',
        closesAt: '2026-11-30T17:00:00.000Z',
      },
    });
    expect((await submit(graph, newSubscriber())).userErrors).toEqual([]);
  });

  test('a month that begins later is told of when it begins, before its first opinion', async () => {
    await openPeriod(graph, {
      code: '2026-12',
      opensAt: '2026-11-30T17:00:00Z',
      closesAt: '2026-12-31T17:00:00Z',
    });
    expect(await events()).toEqual([]);
    expect((await submit(graph, newSubscriber())).userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
    graph.clock.set('2026-11-30T17:00:00Z');
    const together = await Promise.all(
      Array.from({ length: 5 }, () => submit(graph, newSubscriber())),
    );
    expect(together.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const names = (await events()).map(([name]) => name);
    expect(names).toEqual([
      'PeriodOpened',
      ...Array.from({ length: 5 }, () => 'FeedbackSubmitted'),
    ]);
  });

  test('refuses a code twice, whatever its times', async () => {
    await openPeriod(graph);
    const again = await openPeriod(graph);
    expect(again.userErrors[0]?.code).toBe('PERIOD_CODE_TAKEN');
  });

  test('months do not overlap, a year may', async () => {
    await openPeriod(graph);
    const month = await openPeriod(graph, { code: '2026-12', closesAt: '2026-12-31T17:00:00Z' });
    expect(month.userErrors[0]).toMatchObject({ code: 'PERIOD_OVERLAPS' });
    const next = await openPeriod(graph, {
      code: '2026-12',
      opensAt: '2026-11-30T17:00:00Z',
      closesAt: '2026-12-31T17:00:00Z',
    });
    expect(next.userErrors).toEqual([]);
    const year = await openPeriod(graph, { code: '2026', closesAt: '2026-12-31T17:00:00Z' });
    expect(year.userErrors).toEqual([]);
  });

  test('of two months that overlap and come at the same time, one is refused', async () => {
    const outcomes = await Promise.all([
      openPeriod(graph),
      openPeriod(graph, { code: '2026-12', closesAt: '2026-12-31T17:00:00Z' }),
    ]);
    const codes = outcomes.map(({ userErrors }) => userErrors[0]?.code ?? 'OPENED').sort();
    expect(codes).toEqual(['OPENED', 'PERIOD_OVERLAPS']);
  });

  test.each([
    ['no month', { code: '2026-13' }, 'PERIOD_CODE_INVALID'],
    ['a hostile code', { code: "2026-11'\0" }, 'PERIOD_CODE_INVALID'],
    ['an end in the past', { closesAt: '2026-11-01T00:00:00Z' }, 'PERIOD_ENDS_BEFORE_IT_BEGINS'],
    [
      'an end before its beginning',
      { opensAt: '2027-01-01T00:00:00Z' },
      'PERIOD_ENDS_BEFORE_IT_BEGINS',
    ],
    ['no programme', { programmeCode: 'nope' }, 'PROGRAMME_UNKNOWN'],
  ])('refuses %s', async (_what, over, code) => {
    expect((await openPeriod(graph, over)).userErrors.map((error) => error.code)).toEqual([code]);
  });

  test('is for programme managers', async () => {
    const { errors } = await graph.run(
      'mutation { openPeriod(input: { code: "2026-11", closesAt: "2026-12-01T00:00:00Z" }) { period { id } } }',
      {},
      moderator,
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('closing', () => {
  test('early takes no more opinions, is told and stands on the trail', async () => {
    const { period } = await openPeriod(graph);
    graph.clock.advance({ days: 1 });
    expect(await close(period?.id ?? '')).toEqual({
      period: { status: 'CLOSED', closesAt: graph.clock.read().toISOString() },
      userErrors: [],
    });
    expect((await submit(graph, newSubscriber())).userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
    expect(await graph.data('{ currentPeriod { id } }')).toEqual({ currentPeriod: null });
    expect((await events()).at(-1)).toEqual(['PeriodClosed', '2026-11-24T02:00:00.000Z']);
    const trail = await graph.database.rows('select deed from decision order by at, id');
    expect(trail).toEqual([{ deed: 'OPEN_PERIOD' }, { deed: 'CLOSE_PERIOD' }]);
    expect((await close(period?.id ?? '')).userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
    expect((await close('nonsense')).userErrors[0]?.code).toBe('PERIOD_UNKNOWN');
  });

  test('in the instant of its opening is a close as well', async () => {
    const { period } = await openPeriod(graph);
    expect(await close(period?.id ?? '')).toMatchObject({ period: { status: 'CLOSED' } });
    expect((await submit(graph, newSubscriber())).userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
  });

  test('by time is told once, however many look', async () => {
    await openPeriod(graph);
    await sweep();
    graph.clock.set('2026-11-30T17:00:00Z');
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await events()).toEqual([
      ['PeriodOpened', '2026-11'],
      ['PeriodClosed', '2026-11-30T17:00:00.000Z'],
    ]);
  });

  test('waits for the opinion that came in time', async () => {
    const { period } = await openPeriod(graph);
    graph.clock.advance({ days: 1 });
    const outbox = await graph.database.connection();
    await outbox.query('begin');
    await outbox.query('lock table event_outbox in access exclusive mode');
    const inTime = submit(graph, newSubscriber());
    await waiting(1);
    const closing = close(period?.id ?? '');
    // The one waits for the outbox, the other for the period that the first holds open.
    await waiting(2);
    await outbox.query('rollback');
    outbox.release();
    expect((await inTime).userErrors).toEqual([]);
    expect((await closing).userErrors).toEqual([]);
    const names = (await events()).map(([name]) => name);
    expect(names).toEqual(['PeriodOpened', 'FeedbackSubmitted', 'PeriodClosed']);
  });
});

describe('the current month, for demonstrations', () => {
  test('is open from the start and after each turn of the month', async () => {
    const demo = await TestSubgraph.start(feedback, {
      environment: { OPEN_CURRENT_PERIOD: 'on', PERIOD_SWEEP_SECONDS: '0.05' },
    });
    try {
      const current = async () =>
        (await demo.data<{ currentPeriod: { code: string } | null }>('{ currentPeriod { code } }'))
          .currentPeriod?.code;
      expect(await current()).toBe('2026-11');
      expect((await submit(demo, newSubscriber())).userErrors).toEqual([]);
      // Past midnight in Vietnam, still November in Greenwich.
      demo.clock.set('2026-11-30T17:30:00Z');
      await until(async () => (await current()) === '2026-12');
      // The month shows as current once it is planned; the announcement is the next transaction's.
      const names = async () => (await demo.published()).map(({ name }) => name).sort();
      await until(async () => (await names()).length === 4);
      expect(await names()).toEqual([
        'FeedbackSubmitted',
        'PeriodClosed',
        'PeriodOpened',
        'PeriodOpened',
      ]);
    } finally {
      await demo.stop();
    }
  });

  test('is left alone where a manager closed it', async () => {
    const current = new PeriodSweep(graph.database, graph.clock.read, { opensCurrentMonth: true });
    await current.run();
    const data = await graph.data<{ currentPeriod: { id: string } }>('{ currentPeriod { id } }');
    await close(data.currentPeriod.id);
    await current.run();
    expect(await graph.data('{ currentPeriod { id } }')).toEqual({ currentPeriod: null });
  });
});

/** Until so many connections to this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  await until(async () => {
    const [row] = await graph.database.rows<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return row?.count === count;
  });
}

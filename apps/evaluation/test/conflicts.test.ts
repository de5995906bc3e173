import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JudgedPeriod, manager, type TestJudge } from './judged-round.ts';

let period: JudgedPeriod;
beforeAll(async () => {
  period = await JudgedPeriod.open();
});
afterAll(() => period.graph.stop());

async function declare(judge: TestJudge, assignmentId: string, reason = 'Người thân của tôi') {
  const data = await period.graph.data<{
    declareConflict: {
      assignment: { status: string } | null;
      userErrors: { code: string }[];
    };
  }>(
    `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) {
       assignment { status } userErrors { code } } }`,
    { input: { assignmentId, reason } },
    judge.viewer,
  );
  return data.declareConflict;
}

describe('conflicts', () => {
  test('nobody is assigned their own opinion', async () => {
    const own = randomUUID();
    const [writer] = await period.hire(1, own);
    await period.hire(5);
    await period.acceptMany(6);
    for (let n = 0; n < 6; n += 1) await period.accept({ subscriberId: own, body: `Của tôi ${n}` });
    const roundId = await period.assigned({ anchors: 5 });
    const bodies = (await period.inbox(writer!, roundId)).map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.filter((body) => body.startsWith('Của tôi'))).toEqual([]);
  });

  test('a judge whose subscription becomes known later is released of their own opinions', async () => {
    const roundId = await period.assigned({ judgesPerItem: 3, anchors: 0 });
    const late = period.judges.at(-1)!;
    const inbox = await period.inbox(late, roundId);
    const { body } = inbox.find((one) => one.body.startsWith('Đề nghị'))!;
    const opinion = period.opinions.find(({ id }) => body.includes(id))!;
    await period.announce(late.id, { name: 'Đến sau', subscriberId: opinion.subscriberId });
    const after = await period.inbox(late, roundId);
    expect(after.find((one) => one.body === body)?.status).toBe('RECUSED');
    expect(after.filter((one) => one.status === 'OPEN')).toHaveLength(inbox.length - 1);
    const again = await period.score(
      late,
      after.find((one) => one.body === body)!.id,
      [3, 3, 3, 3],
    );
    expect(again.userErrors[0]?.code).toBe('ALREADY_RECUSED');
  });

  test('a judge is released with a reason, and not assigned the opinion in a later round', async () => {
    const [judge] = period.judges as [TestJudge];
    const roundId = await period.assigned();
    const [first] = await period.inbox(judge, roundId);
    expect((await declare(judge, first!.id, ' x ')).userErrors).toEqual([
      { code: 'REASON_MISSING' },
    ]);
    await period.score(judge, first!.id, [3, 3, 3, 3]);
    expect(await declare(judge, first!.id)).toEqual({
      assignment: { status: 'RECUSED' },
      userErrors: [],
    });
    expect((await declare(judge, first!.id)).userErrors).toEqual([{ code: 'ALREADY_RECUSED' }]);
    const trail = await period.graph.database.rows(
      `select actor_id as "actorId", reason from decision where deed = 'DECLARE_CONFLICT'
       and subject_id = $1`,
      [first!.id],
    );
    expect(trail).toEqual([{ actorId: judge.id, reason: 'Người thân của tôi' }]);

    const later = await period.assigned({ anchors: 5 });
    const bodies = (await period.inbox(judge, later)).map(({ body }) => body);
    expect(bodies).not.toContain(first!.body);
  });

  test('whoever judges in a round does not run it', async () => {
    const roundId = await period.openRound();
    const judges = [manager.id, ...period.judges.map(({ id }) => id)];
    await period.announce(manager.id!, { name: 'Quản lý kiêm giám khảo' });
    const refused = await period.change('setPanel', {
      roundId,
      judges: judges.map((staffId) => ({ staffId, limit: 10 })),
    });
    expect(refused.userErrors[0]?.code).toBe('JUDGE_MAY_NOT_RUN_ROUND');
    const judge = period.judges[0]!;
    const running = await period.assigned();
    const both = { ...judge.viewer, scopes: new Set(['scorecard:write', 'round:manage']) };
    const ended = await period.change('finaliseRound', { roundId: running, force: true }, both);
    expect(ended.userErrors[0]?.code).toBe('JUDGE_MAY_NOT_RUN_ROUND');
  });

  test('says in words and with names why there is no assignment', async () => {
    const roundId = await period.openRound({ judgesPerItem: 4, anchors: 0 });
    const judges = period.judges.map(({ id }) => ({ staffId: id, limit: 1 }));
    await period.change('setPanel', { roundId, judges });
    await period.change('shortlistRound', { roundId, perTopic: 100 });
    const { userErrors } = await period.change('assignRound', { roundId });
    expect(userErrors[0]).toMatchObject({ field: ['input', 'roundId'] });
    expect(['TOO_LITTLE_CAPACITY', 'TOO_FEW_JUDGES']).toContain(userErrors[0]?.code);
    expect(userErrors[0]?.message).toMatch(/readings are needed|needs 4 judges/);
  });
});

describe('conflicts found by rule', () => {
  let own: JudgedPeriod;
  let roundId: string;
  beforeAll(async () => {
    own = await JudgedPeriod.open(period.graph);
    await own.hire(5);
    const [writer, moderator, expert] = own.judges as [TestJudge, TestJudge, TestJudge];
    const subscriberId = randomUUID();
    await own.announce(writer.id, { name: 'Người viết', subscriberId });
    await own.announce(expert.id, { name: 'Người phụ trách', responsibleFor: ['PRODUCTS'] });
    await own.accept({ subscriberId, body: 'của giám khảo' });
    await own.accept({ moderatorIds: [moderator.id], body: 'đã duyệt' });
    await own.accept({ topic: 'PRODUCTS', body: 'gói cước' });
    await own.acceptMany(3);
    roundId = await own.openRound({ judgesPerItem: 2, anchors: 0 });
    const judges = own.judges.map(({ id }) => ({ staffId: id, limit: 20 }));
    await own.change('setPanel', { roundId, judges });
    await own.change('shortlistRound', { roundId, perTopic: 100 });
  });

  /** How many judges have an opinion to read or have read it. */
  async function readers(text: string): Promise<number> {
    const inboxes = await Promise.all(own.judges.map((judge) => own.inbox(judge, roundId)));
    return inboxes.flat().filter(({ body, status }) => body === text && status !== 'RECUSED')
      .length;
  }

  interface Page {
    edges: { node: { staffId: string; name: string; opinion: string; kind: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const dryRun = async (first: number, after: string | null = null) =>
    (
      await own.graph.data<{ conflicts: Page }>(
        `query ($id: ID!, $first: Int!, $after: String) {
           conflicts(roundId: $id, first: $first, after: $after) {
             edges { node { staffId name opinion kind } } pageInfo { hasNextPage endCursor } } }`,
        { id: roundId, first, after },
        manager,
      )
    ).conflicts;

  test('are listed before anything is assigned, page by page', async () => {
    const { edges } = await dryRun(20);
    const found = edges.map(({ node }) => [node.staffId, node.kind]).sort();
    const [writer, moderator, expert] = own.judges.map(({ id }) => id);
    expect(found).toEqual(
      [
        [writer, 'OWN_OPINION'],
        [moderator, 'MODERATED'],
        [expert, 'OWN_DEPARTMENT'],
      ].sort(),
    );
    const first = await dryRun(2);
    const second = await dryRun(2, first.pageInfo.endCursor);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual(
      edges.map(({ node }) => node),
    );
    const judge = own.judges[0]!;
    const asked = await own.graph.run(
      'query ($id: ID!) { conflicts(roundId: $id) { edges { node { kind } } } }',
      { id: roundId },
      judge.viewer,
    );
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('keep the two apart, also when they are heard of later', async () => {
    expect((await own.change('assignRound', { roundId })).userErrors).toEqual([]);
    const texts = await Promise.all(
      own.judges.map(async (judge) => (await own.inbox(judge, roundId)).map(({ body }) => body)),
    );
    expect(texts[0]).not.toContain('của giám khảo');
    expect(texts[1]).not.toContain('đã duyệt');
    expect(texts[2]).not.toContain('gói cước');

    const late = own.judges.find((_, n) => texts[n]!.includes('gói cước'))!;
    await own.announce(late.id, { name: 'Chuyển phòng', responsibleFor: ['PRODUCTS'] });
    const inbox = await own.inbox(late, roundId);
    expect(inbox.find(({ body }) => body === 'gói cước')?.status).toBe('RECUSED');
    expect(inbox.filter(({ status }) => status === 'RECUSED')).toHaveLength(1);
    // Somebody else reads in their place.
    expect(await readers('gói cước')).toBe(2);

    const opinion = own.opinions[1]!;
    const reader = own.judges.find((_, n) => texts[n]!.includes('đã duyệt'))!;
    await own.accept({ ...opinion, body: 'đã duyệt', moderatorIds: [reader.id] });
    const after = await own.inbox(reader, roundId);
    expect(after.find(({ body }) => body === 'đã duyệt')?.status).toBe('RECUSED');
    expect(await readers('đã duyệt')).toBe(2);
  });

  test('are found however the assignment and the news of them cross', async () => {
    const opinions = own.opinions.slice(-3);
    for (const [n, judge] of own.judges.slice(0, 3).entries()) {
      const opinion = opinions[n]!;
      const crossing = await own.openRound({ judgesPerItem: 2, anchors: 0 });
      const judges = own.judges.map(({ id }) => ({ staffId: id, limit: 20 }));
      await own.change('setPanel', { roundId: crossing, judges });
      await own.change('shortlistRound', { roundId: crossing, perTopic: 100 });
      const subscriberId = opinion.subscriberId;
      const [{ userErrors }] = await Promise.all([
        own.change('assignRound', { roundId: crossing }),
        own.announce(judge.id, { name: 'Chủ thuê bao', subscriberId }),
      ]);
      expect(userErrors).toEqual([]);
      const inbox = await own.inbox(judge, crossing);
      const theirs = inbox.find(({ body }) => body.includes(opinion.id));
      expect([undefined, 'RECUSED']).toContain(theirs?.status);
    }
  });
});

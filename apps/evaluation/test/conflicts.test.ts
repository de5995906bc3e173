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

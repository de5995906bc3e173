import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, type Outcome, staff } from './finalised-month.ts';

let graph: TestSubgraph;
let month: FinalisedMonth;
beforeAll(async () => {
  graph = await FinalisedMonth.start({ CLAIM_DAYS: '10' });
  month = await FinalisedMonth.heardOf(graph);
});
afterAll(() => graph.stop());

const guard = staff();
const stop = (input: Record<string, unknown> = {}, viewer = guard) =>
  month.mutate<Outcome>('stopAwards', { reason: 'Nghi ngờ lộ mã quà.', ...input }, viewer);
const resume = (viewer = month.approver) =>
  month.mutate<Outcome>('resumeAwards', { reason: 'Đã kiểm tra xong.' }, viewer);
const inForce = async () =>
  (await graph.data<{ awardStop: { notice: string } | null }>('{ awardStop { notice stoppedAt } }'))
    .awardStop;

describe('awarding that is stopped', () => {
  test('refuses every step in words, and everybody may know', async () => {
    expect(await inForce()).toBeNull();
    const proposalId = await month.propose();
    expect(codeOf(await stop())).toBeNull();
    expect(codeOf(await stop())).toBe('ALREADY_STOPPED');
    expect((await inForce())?.notice).toContain('stopped for a check');

    const refused = await month.mutate('approveAwards', { proposalId }, month.approver);
    expect(codeOf(refused)).toBe('AWARDS_STOPPED');
    expect(codeOf(await resume(guard))).toBe('SAME_PERSON_STOPPED');
    expect(codeOf(await resume())).toBeNull();
    expect(codeOf(await resume())).toBe('NOT_STOPPED');
    expect(await inForce()).toBeNull();

    await month.mutate('approveAwards', { proposalId }, month.approver);
    await stop({ notice: 'Xin lỗi, trang trao giải đang bảo trì.' });
    expect((await inForce())?.notice).toBe('Xin lỗi, trang trao giải đang bảo trì.');
    expect(codeOf(await month.mutate('publishWinners', { proposalId }, month.publisher))).toBe(
      'AWARDS_STOPPED',
    );
    expect(codeOf(await month.mutate('proposeAwards', { roundId: month.roundId }, staff()))).toBe(
      'AWARDS_STOPPED',
    );
    // To look is not to award.
    const look = { roundId: month.roundId, dryRun: true };
    expect(codeOf(await month.mutate('proposeAwards', look, staff()))).toBeNull();
    await resume();
    await month.mutate('publishWinners', { proposalId }, month.publisher);
  });

  test('takes no time from winners: what would have run out can still be claimed', async () => {
    const before = await month.awardOf(1);
    await stop();
    const claim = month.claimInput(before);
    expect(codeOf(await month.mutate('claimAward', claim, month.winner(1)))).toBe('AWARDS_STOPPED');
    expect(
      codeOf(await month.mutate('declineAward', { awardId: before.id }, month.winner(1))),
    ).toBe('AWARDS_STOPPED');
    graph.clock.advance({ days: 30 });
    await resume();
    const after = await month.awardOf(1);
    const day = 86_400_000;
    expect(Date.parse(after.claimBy!) - Date.parse(before.claimBy!)).toBe(30 * day);
    expect(codeOf(await month.mutate('claimAward', claim, month.winner(1)))).toBeNull();
    await stop();
    expect(
      codeOf(await month.mutate('startFulfilment', { awardId: after.id }, month.fulfiller)),
    ).toBe('AWARDS_STOPPED');
    await resume();
  });

  test('lets no claim through that comes with the stop: each is before it or refused', async () => {
    const ranks = [2, 3, 4, 5, 6];
    const claims = ranks.map(async (rank) =>
      month.mutate('claimAward', month.claimInput(await month.awardOf(rank)), month.winner(rank)),
    );
    const [stopped, ...outcomes] = await Promise.all([stop(), ...claims]);
    expect(codeOf(stopped)).toBeNull();
    const codes = outcomes.map(codeOf);
    for (const code of codes) expect([null, 'AWARDS_STOPPED']).toContain(code);
    const claimed = (await month.awards()).filter(
      ({ rank, status }) => ranks.includes(rank) && status === 'CLAIMED',
    );
    expect(claimed).toHaveLength(codes.filter((code) => code === null).length);
    await resume();
  });

  test('is a matter of the database, by whatever program, and of two people', async () => {
    await stop();
    const award = await month.awardOf(7);
    await expect(
      graph.database.rows(`update award set status = 'EXPIRED' where id = $1`, [award.id]),
    ).rejects.toThrow('stopped');
    await expect(graph.database.rows('delete from award_stop')).rejects.toThrow('refused');
    await expect(
      graph.database.rows(
        'update award_stop set lifted_by = stopped_by, lifted_at = now() where lifted_at is null',
      ),
    ).rejects.toThrow('award_stop_four_eyes');
    await resume();
    expect(codeOf(await stop({ reason: ' ' }))).toBe('STOP_REASON_MISSING');
    const outsider = month.winner(2);
    await expect(stop({}, outsider)).rejects.toThrow();
  });
});

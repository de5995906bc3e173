import { randomBytes, randomUUID } from 'node:crypto';
import { StaffRole, scopesOf } from '@chia-se/subscribers';
import { staffViewer, type Viewer } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestGraph } from './test-graph.ts';

const viewerAs = (role: StaffRole) => staffViewer(randomUUID(), scopesOf([role]));
const admin = viewerAs(StaffRole.ADMIN);
const manager = viewerAs(StaffRole.PROGRAMME_MANAGER);

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start();
});
afterAll(() => graph.stop());

/** Events take their way by outbox, relay, bus and consumer. */
async function eventually<Value>(read: () => Promise<Value | null | undefined>): Promise<Value> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const value = await read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not arrive within ten seconds.');
}

const periodWithPlan = () =>
  eventually(async () => {
    const { currentPeriod } = await graph.data<{
      currentPeriod: { id: string; prizePlan: { id: string } | null } | null;
    }>('{ currentPeriod(programmeCode: "chia-se") { id prizePlan { id } } }');
    return currentPeriod?.prizePlan && currentPeriod.id;
  });

/** Evaluation says who is first, second and third: its event, on the way that all of them take. */
async function finalise(periodId: string, ranked: readonly Viewer[]): Promise<string> {
  const roundId = randomUUID();
  await graph.subgraph('evaluation').runtime.database.transaction((tx) =>
    tx.publish('RoundFinalised', {
      roundId,
      programmeId: randomUUID(),
      periodId,
      finalisedAt: new Date().toISOString(),
      judgeIds: [randomUUID()],
      decisionRecordHash: randomBytes(32).toString('hex'),
      ranking: ranked.map(({ id }, n) => {
        const subscriberId = id as string;
        return { rank: n + 1, feedbackId: randomUUID(), subscriberId, score: 1 - n / 10 };
      }),
    }),
  );
  return roundId;
}

interface DryRun {
  awards: { edges: { node: { rank: number } }[] };
  skips: { edges: { node: { rank: number; reason: string } }[] };
}

const whoWins = (roundId: string) =>
  eventually(async () => {
    const { proposeAwards } = await graph.data<{ proposeAwards: { allocation: DryRun | null } }>(
      `mutation ($input: ProposeAwardsInput!) { proposeAwards(input: $input) {
        allocation { awards { edges { node { rank } } } skips { edges { node { rank reason } } } }
        userErrors { code } } }`,
      { input: { roundId, dryRun: true } },
      manager,
    );
    const { allocation } = proposeAwards;
    return (
      allocation && {
        winners: allocation.awards.edges.map(({ node }) => node.rank),
        skipped: allocation.skips.edges.map(({ node }) => [node.rank, node.reason]),
      }
    );
  });

async function recordOwners(owners: readonly (readonly [Viewer, string])[]) {
  const { recordSubscriptionOwners } = await graph.data<Record<string, { changed: number }>>(
    `mutation ($input: RecordSubscriptionOwnersInput!) {
      recordSubscriptionOwners(input: $input) { changed userErrors { code message } } }`,
    {
      input: {
        owners: owners.map(([{ id }, identityNumber]) => {
          return { subscriberId: id, identityKind: 'CITIZEN', identityNumber };
        }),
      },
    },
    admin,
  );
  return recordSubscriptionOwners?.changed;
}

test('one owner with two numbers wins as often as with one, once the carrier says so, and no longer when it is sold', async () => {
  const numbers = ['0901000001', '0901000002', '0901000003'];
  const [first, second, third] = (await Promise.all(
    numbers.map((number) => graph.registerSubscriber(number)),
  )) as [Viewer, Viewer, Viewer];
  const roundId = await finalise(await periodWithPlan(), [first, second, third]);
  expect(await whoWins(roundId)).toEqual({ winners: [1, 2, 3], skipped: [] });

  const mine = '001090123456';
  expect(
    await recordOwners([
      [first, mine],
      [second, '001 090 123 456'],
      [third, '001090999999'],
    ]),
  ).toBe(3);
  const limited = await eventually(async () => {
    const draft = await whoWins(roundId);
    return draft.skipped.length > 0 ? draft : null;
  });
  expect(limited).toEqual({ winners: [1, 3], skipped: [[2, 'OWNER_WON_OFTEN_ENOUGH']] });

  expect(await recordOwners([[second, '001090777777']])).toBe(1);
  const sold = await eventually(async () => {
    const draft = await whoWins(roundId);
    return draft.skipped.length === 0 ? draft : null;
  });
  expect(sold.winners).toEqual([1, 2, 3]);
});

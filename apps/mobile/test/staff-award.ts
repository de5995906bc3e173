import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ask, signedInAs } from './people.ts';

/* What the carrier's people do between an acknowledged opinion and a prize that waits to be claimed. */

/** Three of the demonstration's judges. */
const panelNumbers = ['0938000101', '0938000102', '0938000103'];

interface Refused {
  userErrors: { message: string }[];
}

/** A mutation with one root field, whose input is called `input`. @throws Error with its refusals */
async function perform<Payload>(ask: Ask, field: string, input: object, wanted = '') {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const data = await ask<Record<string, Payload & Refused>>(
    `mutation Do($input: ${type}!) { ${field}(input: $input) { ${wanted} userErrors { message } } }`,
    { input },
  );
  const payload = data[field]!;
  if (payload.userErrors.length > 0) throw new Error(payload.userErrors[0]!.message);
  return payload;
}

/** From the open period of the demonstration to its published winners; gives the id of the one award. */
export async function awardOpinion(url: string, feedbackId: string): Promise<string> {
  const manager = await signedInAs(url, '0938000002', 'STAFF');
  const { currentPeriod } = await manager<{ currentPeriod: { id: string } }>(
    '{ currentPeriod(programmeCode: "chia-se") { id } }',
  );
  const periodId = currentPeriod.id;
  await othersWrite(url);
  await perform(manager, 'closePeriod', { periodId });
  const roundId = await judged(url, manager, periodId);

  const { proposal } = await eventually(() =>
    perform<{ proposal: { id: string } }>(manager, 'proposeAwards', { roundId }, 'proposal { id }'),
  );
  const proposalId = proposal.id;
  await perform(await signedInAs(url, '0938000004', 'STAFF'), 'approveAwards', { proposalId });
  const publisher = await signedInAs(url, '0938000003', 'STAFF');
  await perform(publisher, 'publishWinners', { proposalId });
  const { feedback } = await manager<{ feedback: { award: { id: string } } }>(
    'query Award($id: ID!) { feedback(id: $id) { award { id } } }',
    { id: feedbackId },
  );
  return feedback.award.id;
}

/** Judging compares: there must be something beside the one opinion. */
async function othersWrite(url: string): Promise<void> {
  const moderator = await signedInAs(url, '0938000001', 'STAFF');
  for (const [n, title] of ['Gói cước cho sinh viên', 'Nạp thẻ ở vùng cao'].entries()) {
    const author = await signedInAs(url, `090123450${n}`, 'SUBSCRIBER');
    const input = {
      idempotencyKey: randomUUID(),
      title,
      body: `${title}: hiện nay còn bất tiện, mong nhà mạng xem lại.`,
      topic: 'OTHER',
      channel: 'WEB',
    };
    const { feedback } = await perform<{ feedback: { id: string } }>(
      author,
      'submitFeedback',
      input,
      'feedback { id }',
    );
    await perform(moderator, 'acknowledgeFeedback', { feedbackIds: [feedback.id] });
  }
}

/** A panel of three reads what was acknowledged, and the round is ended. */
async function judged(url: string, manager: Ask, periodId: string): Promise<string> {
  const input = { periodId, name: 'Vòng giám khảo', judgesPerItem: 3, prizePlaces: 10 };
  const { round } = await perform<{ round: { id: string } }>(
    manager,
    'openRound',
    input,
    'round { id }',
  );
  const roundId = round.id;
  await eventually(async () => {
    const { round } = await manager<{ round: { progress: { eligible: number } } }>(
      'query Eligible($id: ID!) { round(id: $id) { progress { eligible } } }',
      { id: roundId },
    );
    if (round.progress.eligible < 3) throw new Error('The opinions are not with the judges yet.');
  });
  const panel = await Promise.all(panelNumbers.map((one) => signedInAs(url, one, 'STAFF')));
  const judges = await Promise.all(
    panel.map(async (ask) => {
      const { viewer } = await ask<{ viewer: { staffMember: { id: string } } }>(
        '{ viewer { staffMember { id } } }',
      );
      return { staffId: viewer.staffMember.id, limit: 20 };
    }),
  );
  await perform(manager, 'setPanel', { roundId, judges });
  await perform(manager, 'shortlistRound', { roundId, perTopic: 5 });
  await perform(manager, 'assignRound', { roundId });
  for (const judge of panel) await scoreInbox(judge, roundId);
  await perform(manager, 'finaliseRound', { roundId });
  return roundId;
}

async function scoreInbox(judge: Ask, roundId: string): Promise<void> {
  const { programme, myAssignments } = await judge<{
    programme: { rubric: { criteria: { code: string }[] } };
    myAssignments: { edges: { node: { id: string; title: string } }[] };
  }>(
    `query Inbox($roundId: ID!) {
      programme(code: "chia-se") { rubric { criteria { code } } }
      myAssignments(roundId: $roundId, status: OPEN, first: 50) { edges { node { id title } } }
    }`,
    { roundId },
  );
  for (const { node } of myAssignments.edges) {
    const score = node.title.startsWith('Sóng yếu') ? 5 : 2;
    const scores = programme.rubric.criteria.map(({ code }) => ({ criterion: code, score }));
    const comment = 'Nêu rõ nơi và giờ sóng yếu, kiểm tra được ngay.';
    const input = { assignmentId: node.id, scores, comment };
    await judge(
      'mutation Score($input: ScorecardInput!) { submitScorecard(input: $input) { userErrors { message } } }',
      { input },
    );
  }
}

/** For what arrives by events, a moment later. @throws what it threw last, after half a minute */
async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let n = 0; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (n === 150) throw error;
      await sleep(200);
    }
  }
}

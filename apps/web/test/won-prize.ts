import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningPlatform } from './running-platform.ts';

/** What came of a round that staff ran from the first opinion to published winners. */
export interface WonPrize {
  periodCode: string;
  /** The best opinion of the round, and who wrote it. */
  feedbackId: string;
  winner: string;
  awardId: string;
}

interface Payload {
  userErrors: { code: string; message: string }[];
}

const opinions = [
  'Mở quầy lưu động ở các xã vùng cao vào ngày chợ phiên để bà con đổi SIM.',
  'Cho xem trước phí chuyển vùng quốc tế theo từng ngày ngay trong ứng dụng.',
  'Nhắn tin báo trước hai ngày khi gói cước sắp tự gia hạn, kèm cách huỷ.',
  'Gắn bản đồ trạm phát sóng đang sửa để người dân biết lúc nào có sóng lại.',
];
const judges = 3;

/** Everybody does their part through the graph; the numbers are those of a development platform. */
export async function wonPrize(platform: RunningPlatform): Promise<WonPrize> {
  const staff = (last: string) => platform.signIn(`0938000${last}`, 'STAFF');
  const act = async <Result extends object>(
    token: string,
    field: string,
    input: object,
    selection: string,
  ): Promise<Result> => {
    const named = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const type = field === 'submitScorecard' ? 'ScorecardInput' : named;
    const data = await platform.graph<Record<string, Result & Payload>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message } } }`,
      { input },
      token,
    );
    const payload = data[field]!;
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload;
  };

  const written = new Map<string, string>();
  for (const [n, body] of opinions.entries()) {
    const author = `090700000${n}`;
    const { feedback } = await act<{ feedback: { id: string } }>(
      await platform.signIn(author, 'SUBSCRIBER'),
      'submitFeedback',
      {
        topic: 'NETWORK_QUALITY',
        title: body.slice(0, 60),
        body,
        idempotencyKey: crypto.randomUUID(),
      },
      'feedback { id }',
    );
    written.set(feedback.id, author);
  }
  const ids = [...written.keys()];
  await act(await staff('001'), 'acknowledgeFeedback', { feedbackIds: ids }, '');

  const manager = await staff('002');
  const { currentPeriod } = await platform.graph<{ currentPeriod: { id: string; code: string } }>(
    '{ currentPeriod { id code } }',
  );
  const { round } = await act<{ round: { id: string } }>(
    manager,
    'openRound',
    { periodId: currentPeriod.id, name: 'Vòng giám khảo' },
    'round { id }',
  );
  const roundId = round.id;
  await until(async () => {
    const { round: now } = await platform.graph<{ round: { progress: { eligible: number } } }>(
      'query ($id: ID!) { round(id: $id) { progress { eligible } } }',
      { id: roundId },
      manager,
    );
    return now.progress.eligible >= ids.length;
  });
  const panel = await panelOf(platform, await staff('006'));
  await act(manager, 'setPanel', { roundId, judges: panel }, '');
  await act(manager, 'shortlistRound', { roundId, perTopic: 20 }, '');
  await act(manager, 'assignRound', { roundId }, '');

  const { programme } = await platform.graph<{
    programme: { rubric: { criteria: { code: string }[] } };
  }>('{ programme(code: "chia-se") { rubric { criteria { code } } } }');
  for (let n = 1; n <= judges; n += 1) {
    const judge = await staff(`10${n}`);
    const { myAssignments } = await platform.graph<{
      myAssignments: { edges: { node: { id: string; body: string } }[] };
    }>(
      'query ($id: ID!) { myAssignments(roundId: $id, status: OPEN, first: 50) { edges { node { id body } } } }',
      { id: roundId },
      judge,
    );
    for (const { node } of myAssignments.edges) {
      const place = opinions.indexOf(node.body);
      const score = 5 - (place < 0 ? 4 : place);
      const scores = programme.rubric.criteria.map(({ code }) => ({ criterion: code, score }));
      const comment = 'Điểm cho theo thang mô tả của từng tiêu chí.';
      await act(judge, 'submitScorecard', { assignmentId: node.id, scores, comment }, '');
    }
  }
  const overrideReason =
    'Vòng thử với ít bài: giữ thứ tự theo điểm đã hiệu chỉnh của ba giám khảo.';
  await act(manager, 'finaliseRound', { roundId }, '').catch(() =>
    act(manager, 'finaliseRound', { roundId, overrideReason }, ''),
  );

  type Proposed = {
    proposal: { id: string; awards: { edges: { node: Award }[] } };
  };
  type Award = { id: string; feedback: { id: string } };
  let proposed: Proposed | undefined;
  // The ranking reaches the rewards by an event.
  await until(async () => {
    proposed = await act<Proposed>(
      manager,
      'proposeAwards',
      { roundId },
      'proposal { id awards(first: 100) { edges { node { id feedback { id } } } } }',
    ).catch(() => undefined);
    return proposed !== undefined;
  });
  const { id: proposalId, awards } = proposed!.proposal;
  await act(await staff('004'), 'approveAwards', { proposalId }, '');
  await act(await staff('003'), 'publishWinners', { proposalId }, '');
  const first = awards.edges.map(({ node }) => node).find((one) => one.feedback.id === ids[0]);
  if (!first) throw new Error('The best opinion won nothing.');
  return {
    periodCode: currentPeriod.code,
    feedbackId: first.feedback.id,
    winner: written.get(first.feedback.id)!,
    awardId: first.id,
  };
}

/** The first judges, in the order of their numbers. */
async function panelOf(platform: RunningPlatform, admin: string) {
  const { staffMembers } = await platform.graph<{
    staffMembers: { edges: { node: { id: string; phoneNumber: string } }[] };
  }>('{ staffMembers(first: 100) { edges { node { id phoneNumber } } } }', {}, admin);
  const isJudge = (number: string) => /^093800010[1-9]$/.test(number.replaceAll(' ', ''));
  return staffMembers.edges
    .map(({ node }) => node)
    .filter(({ phoneNumber }) => isJudge(phoneNumber))
    .sort((a, b) => (a.phoneNumber < b.phoneNumber ? -1 : 1))
    .slice(0, judges)
    .map(({ id }) => ({ staffId: id, limit: 20 }));
}

/** What one subgraph knows reaches another by an event, a moment later. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to that within a minute.');
    await sleep(300);
  }
}

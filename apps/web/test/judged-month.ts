import type { RunningPlatform } from './running-platform.ts';
import { staff } from './staff-at-work.ts';
import { waitFor } from './wait-for.ts';

const mutation = (name: string, type: string, selection: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`;

export interface Opinion {
  id: string;
  title: string;
  author: string;
}

/** The running month up to its finalised round, by the graph alone: the first opinion is the best. */
export class JudgedMonth {
  private constructor(
    private readonly platform: RunningPlatform,
    readonly periodId: string,
    readonly periodCode: string,
    readonly roundId: string,
    readonly opinions: readonly Opinion[],
  ) {}

  static async play(platform: RunningPlatform, titles: readonly string[]): Promise<JudgedMonth> {
    const opinions: Opinion[] = [];
    for (const [index, title] of titles.entries()) {
      const author = `090100010${index}`;
      const { feedback } = await send(
        platform,
        author,
        'submitFeedback',
        'SubmitFeedbackInput',
        'feedback { id }',
        {
          topic: 'NETWORK_QUALITY',
          title,
          body: `${title}: nêu rõ vấn đề, ai bị ảnh hưởng và cách làm.`,
          idempotencyKey: crypto.randomUUID(),
        },
      );
      opinions.push({ id: feedback.id, title, author });
    }
    await send(platform, staff.moderator, 'acknowledgeFeedback', 'AcknowledgeFeedbackInput', '', {
      feedbackIds: opinions.map(({ id }) => id),
    });
    const { programme } = await platform.graph<{
      programme: {
        periods: { edges: { node: { id: string; code: string } }[] };
        rubric: { criteria: { code: string }[] };
      };
    }>(
      '{ programme(code: "chia-se") { periods(first: 1) { edges { node { id code } } } rubric { criteria { code } } } }',
    );
    const { id: periodId, code } = programme.periods.edges[0]!.node;
    const criteria = programme.rubric.criteria.map(({ code }) => code);
    const roundId = await judged(platform, { periodId, opinions, criteria });
    return new JudgedMonth(platform, periodId, code, roundId, opinions);
  }

  /** Proposes awards, and has them approved and published by two others; the awards by rank. */
  async announce(): Promise<{ id: string; rank: number }[]> {
    const { proposal } = await waitFor('awards can be proposed', () =>
      send(
        this.platform,
        staff.manager,
        'proposeAwards',
        'ProposeAwardsInput',
        'proposal { id awards(first: 50) { edges { node { id rank } } } }',
        { roundId: this.roundId },
      ).catch(() => null),
    );
    const input = { proposalId: proposal.id };
    await send(this.platform, staff.approver, 'approveAwards', 'ApproveAwardsInput', '', input);
    await send(this.platform, staff.publisher, 'publishWinners', 'PublishWinnersInput', '', input);
    return proposal.awards.edges
      .map(({ node }: { node: { id: string; rank: number } }) => node)
      .sort((a: { rank: number }, b: { rank: number }) => a.rank - b.rank);
  }

  /** The winner claims the first gift of the prize. */
  async claim(winner: string, awardId: string): Promise<void> {
    const token = await signedIn(this.platform, winner);
    const { award } = await this.platform.graph<{
      award: { prize: { giftOptions: { id: string }[] } };
    }>(
      'query ($id: ID!) { award(id: $id) { prize { giftOptions { id } } } }',
      { id: awardId },
      token,
    );
    await send(this.platform, winner, 'claimAward', 'ClaimAwardInput', '', {
      awardId,
      giftOptionId: award.prize.giftOptions[0]?.id,
      delivery: {
        recipientName: 'Nguyễn Văn An',
        phoneNumber: winner,
        address: '1 Phố Huế, Hà Nội',
        identityNumber: '001099012345',
      },
      idempotencyKey: crypto.randomUUID(),
    });
  }

  /** The gift that was claimed can't be had any more; two people put another in its place. */
  async replaceGift(winner: string, awardId: string, nameVi: string): Promise<void> {
    const token = await signedIn(this.platform, winner);
    const { award } = await this.platform.graph<{
      award: { value: number; giftOption: { id: string } };
    }>('query ($id: ID!) { award(id: $id) { value giftOption { id } } }', { id: awardId }, token);
    const { substitute } = await send(
      this.platform,
      staff.manager,
      'proposeSubstitute',
      'ProposeSubstituteInput',
      'substitute { id }',
      {
        giftOptionId: award.giftOption.id,
        substitute: { nameVi, nameEn: nameVi },
        value: award.value,
        reason: 'Nhà cung cấp đã hết hàng món quà này.',
      },
    );
    const input = { substituteId: substitute.id };
    await send(
      this.platform,
      staff.approver,
      'approveSubstitute',
      'ApproveSubstituteInput',
      '',
      input,
    );
  }
}

interface Wanted {
  periodId: string;
  opinions: readonly Opinion[];
  criteria: readonly string[];
}

async function judged(platform: RunningPlatform, { periodId, opinions, criteria }: Wanted) {
  const manage = (name: string, type: string, input: object, selection = '') =>
    send(platform, staff.manager, name, type, selection, input);
  const { round } = await manage(
    'openRound',
    'OpenRoundInput',
    {
      periodId,
      name: 'Vòng giám khảo',
      judgesPerItem: 3,
      prizePlaces: 2,
      deviationReason: 'Ít góp ý hơn, hội đồng nhỏ hơn.',
    },
    'round { id }',
  );
  const roundId: string = round.id;
  const manager = await signedIn(platform, staff.manager);
  await waitFor('all are eligible', async () => {
    const seen = await platform.graph<{ round: { progress: { eligible: number } } }>(
      'query ($id: ID!) { round(id: $id) { progress { eligible } } }',
      { id: roundId },
      manager,
    );
    return seen.round.progress.eligible === opinions.length;
  });
  const panel = await Promise.all(staff.judges.map((judge) => signedIn(platform, judge)));
  const ids = await Promise.all(
    panel.map(async (token) => {
      const { viewer } = await platform.graph<{ viewer: { staffMember: { id: string } } }>(
        '{ viewer { staffMember { id } } }',
        {},
        token,
      );
      return viewer.staffMember.id;
    }),
  );
  await manage('setPanel', 'SetPanelInput', {
    roundId,
    judges: ids.map((staffId) => ({ staffId, limit: 20 })),
  });
  await manage('shortlistRound', 'ShortlistRoundInput', { roundId, perTopic: 10 });
  await manage('assignRound', 'AssignRoundInput', { roundId });
  for (const token of panel) {
    const { myAssignments } = await platform.graph<{
      myAssignments: { edges: { node: { id: string; title: string } }[] };
    }>(
      'query ($roundId: ID!) { myAssignments(roundId: $roundId, status: OPEN, first: 50) { edges { node { id title } } } }',
      { roundId },
      token,
    );
    for (const { node } of myAssignments.edges) {
      const score = Math.max(1, 5 - opinions.findIndex(({ title }) => title === node.title));
      await refusalless(platform, token, 'submitScorecard', 'ScorecardInput', '', {
        assignmentId: node.id,
        scores: criteria.map((criterion) => ({ criterion, score })),
        comment: 'Điểm theo thang mô tả của từng tiêu chí.',
      });
    }
  }
  const overrideReason = 'Ít bài chấm: giữ thứ tự theo điểm đã hiệu chỉnh.';
  await manage('finaliseRound', 'FinaliseRoundInput', { roundId }).catch(() =>
    manage('finaliseRound', 'FinaliseRoundInput', { roundId, overrideReason }),
  );
  return roundId;
}

const tokens = new Map<string, Promise<string>>();

/** A token of theirs, asked for once: each number gets a few codes an hour. */
export function signedIn(platform: RunningPlatform, number: string): Promise<string> {
  const key = `${platform.url} ${number}`;
  const as = number.startsWith('0938') ? 'STAFF' : 'SUBSCRIBER';
  const token = tokens.get(key) ?? platform.signIn(number, as);
  tokens.set(key, token);
  return token;
}

/** Asks as somebody of the staff, by their number, or as a subscriber by theirs. @throws Error where it is refused */
export async function send(
  platform: RunningPlatform,
  number: string,
  name: string,
  type: string,
  selection: string,
  input: object,
) {
  const token = await signedIn(platform, number);
  return refusalless(platform, token, name, type, selection, input);
}

async function refusalless(
  platform: RunningPlatform,
  token: string,
  name: string,
  type: string,
  selection: string,
  input: object,
) {
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what it selected.
  const data = await platform.graph<any>(mutation(name, type, selection), { input }, token);
  const [error] = data[name].userErrors;
  if (error) throw new Error(`${name}: ${error.code} ${error.message}`);
  return data[name];
}

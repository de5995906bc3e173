import { randomUUID } from 'node:crypto';
import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { evaluation } from '../src/subgraph.ts';

export const programmeId = '01900000-0000-7000-8000-000000000001';
export const criteria = ['CONSTRUCTIVENESS', 'CREATIVITY', 'FEASIBILITY', 'EFFECTIVENESS'];
export const manager = staffViewer(randomUUID(), ['round:manage', 'round:read']);

export interface Opinion {
  id: string;
  subscriberId: string;
}

export interface TestJudge {
  id: string;
  viewer: Viewer;
}

export interface UserErrors {
  userErrors: { code: string; field: string[] | null; message: string }[];
}

type RoundAnswer = UserErrors & { round: { id: string; status: string } | null };

/** A subgraph in which a period can be judged, in the language of the domain. */
export class JudgedPeriod {
  readonly periodId = randomUUID();
  readonly opinions: Opinion[] = [];
  readonly judges: TestJudge[] = [];

  private constructor(readonly graph: TestSubgraph) {}

  static async open(
    graph?: TestSubgraph,
    {
      code = '2026-11',
      opensAt = '2026-10-31T17:00:00.000Z',
      closesAt = '2026-11-30T17:00:00.000Z',
    } = {},
  ): Promise<JudgedPeriod> {
    const period = new JudgedPeriod(graph ?? (await TestSubgraph.start(evaluation)));
    await period.graph.deliver('PeriodOpened', {
      periodId: period.periodId,
      periodCode: code,
      programmeId,
      programmeCode: 'chia-se',
      opensAt,
      closesAt,
    });
    return period;
  }

  async accept(
    opinion: Partial<Opinion> & { topic?: string; body?: string; moderatorIds?: string[] } = {},
  ): Promise<Opinion> {
    const { id = randomUUID(), subscriberId = randomUUID() } = opinion;
    await this.graph.deliver('FeedbackAccepted', {
      feedbackId: id,
      subscriberId,
      periodId: this.periodId,
      topic: opinion.topic ?? 'NETWORK_QUALITY',
      title: `Góp ý ${id.slice(0, 8)}`,
      body: opinion.body ?? `Đề nghị thêm trạm phát sóng ở khu ${id}.`,
      submittedAt: this.graph.clock.read().toISOString(),
      ...(opinion.moderatorIds ? { moderatorIds: opinion.moderatorIds } : {}),
    });
    this.graph.clock.advance({ seconds: 1 });
    this.opinions.push({ id, subscriberId });
    return { id, subscriberId };
  }

  async acceptMany(count: number, topics: readonly string[] = ['NETWORK_QUALITY']): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      await this.accept({ topic: topics[n % topics.length] as string });
    }
  }

  async hire(count: number, subscriberId: string | null = null): Promise<TestJudge[]> {
    const hired = [];
    for (let n = 0; n < count; n += 1) {
      const id = randomUUID();
      await this.announce(id, { name: `Giám khảo ${this.judges.length + 1}`, subscriberId });
      const judge = { id, viewer: staffViewer(id, ['scorecard:write']) };
      this.judges.push(judge);
      hired.push(judge);
    }
    return hired;
  }

  announce(
    staffId: string,
    {
      name = 'Giám khảo',
      subscriberId = null as string | null,
      active = true,
      responsibleFor = [] as string[],
    } = {},
  ): Promise<void> {
    const scopes = ['scorecard:write'];
    return this.graph.deliver('StaffMemberChanged', {
      staffId,
      name,
      scopes,
      active,
      subscriberId,
      responsibleFor,
    });
  }

  /** Runs a manager's mutation on a round; returns the code of a refusal, or `null`. */
  async change(
    mutation: string,
    input: Record<string, unknown>,
    viewer: Viewer = manager,
  ): Promise<RoundAnswer> {
    // What a test plants is mostly noise at the boundary; the tests of the boundary say what they mean.
    const settled = { overrideReason: 'Ranh giới giải không phải điều được thử ở đây.' };
    const given = mutation === 'finaliseRound' ? { ...settled, ...input } : input;
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await this.graph.data<Record<string, RoundAnswer>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
         round { id status } userErrors { code field message } } }`,
      { input: given },
      viewer,
    );
    return data[mutation] as RoundAnswer;
  }

  async openRound(more: Record<string, unknown> = {}): Promise<string> {
    const { round, userErrors } = await this.change('openRound', {
      periodId: this.periodId,
      name: `Vòng ${randomUUID()}`,
      judgesPerItem: 3,
      prizePlaces: 3,
      deviationReason: 'Vòng thử với số suất khác',
      ...more,
    });
    if (!round) throw new Error(JSON.stringify(userErrors));
    return round.id;
  }

  /** A round whose assignments are out: everything accepted, read by everybody hired. */
  async assigned(more: Record<string, unknown> = {}, limit = 100): Promise<string> {
    const roundId = await this.openRound(more);
    const judges = this.judges.map(({ id }) => ({ staffId: id, limit }));
    for (const [mutation, input] of [
      ['setPanel', { roundId, judges }],
      ['shortlistRound', { roundId, perTopic: 1_000 }],
      ['assignRound', { roundId }],
    ] as const) {
      const { userErrors } = await this.change(mutation, input);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
    return roundId;
  }

  async inbox(judge: TestJudge, roundId: string): Promise<InboxEntry[]> {
    const entries: InboxEntry[] = [];
    for (let after: string | null = null; ; ) {
      const page: InboxPage = await this.graph.data<InboxPage>(
        inboxQuery,
        { roundId, after },
        judge.viewer,
      );
      entries.push(...page.myAssignments.edges.map(({ node }) => node));
      if (!page.myAssignments.pageInfo.hasNextPage) return entries;
      after = page.myAssignments.pageInfo.endCursor;
    }
  }

  async score(
    judge: TestJudge,
    assignmentId: string,
    scores: readonly number[],
    mutation: 'submitScorecard' | 'saveScorecard' = 'submitScorecard',
    comment = 'Lý do được nêu trong thang điểm.',
  ): Promise<UserErrors & { scorecard: { id: string; version: number; status: string } | null }> {
    const input = {
      assignmentId,
      comment,
      scores: scores.map((score, place) => ({ criterion: criteria[place], score })),
    };
    const data = await this.graph.data<Record<string, never>>(
      `mutation ($input: ScorecardInput!) { ${mutation}(input: $input) {
         scorecard { id version status } userErrors { code field message } } }`,
      { input },
      judge.viewer,
    );
    return data[mutation] as never;
  }

  /** Every judge hands in every assignment; `score` says what each gives to the text. */
  async scoreAll(
    roundId: string,
    score: (judge: TestJudge, body: string) => readonly number[],
  ): Promise<number> {
    let handedIn = 0;
    for (const judge of this.judges) {
      for (const { id, body } of await this.inbox(judge, roundId)) {
        const { userErrors } = await this.score(judge, id, score(judge, body));
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        handedIn += 1;
      }
    }
    return handedIn;
  }
}

export interface InboxEntry {
  id: string;
  code: string;
  title: string;
  body: string;
  status: string;
}

interface InboxPage {
  myAssignments: {
    edges: { node: InboxEntry }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const inboxQuery = `query ($roundId: ID, $after: String) {
  myAssignments(roundId: $roundId, first: 100, after: $after) {
    edges { node { id code title body status } } pageInfo { hasNextPage endCursor }
  }
}`;

/** The owner of an opinion, signed in. */
export function author(opinion: Opinion): Viewer {
  return subscriberViewer(opinion.subscriberId, randomUUID());
}

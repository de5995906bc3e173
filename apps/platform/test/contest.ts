import { randomUUID } from 'node:crypto';
import { type StaffRole, scopesOf } from '@chia-se/subscribers';
import { staffViewer, type Viewer } from '@chia-se/viewer';
import { people } from './people.ts';
import type { TestGraph } from './test-graph.ts';

export interface Colleague {
  id: string;
  viewer: Viewer;
}

export interface Written {
  id: string;
  author: Viewer;
  phoneNumber: string;
  worth: number;
}

interface Answer {
  userErrors: { code: string; message: string }[];
  [field: string]: unknown;
}

/** A contest on the whole graph, by its public operations alone. */
export class Contest {
  #people = 0;

  constructor(readonly graph: TestGraph) {}

  /** The demo staff of a role, whom every subgraph has heard of or is about to. */
  async staff(role: StaffRole): Promise<Colleague[]> {
    const { staffMembers } = await this.graph.data<{
      staffMembers: { edges: { node: { id: string; roles: StaffRole[] } }[] };
    }>('{ staffMembers(first: 100) { edges { node { id roles } } } }', {}, people['ADMIN']);
    return staffMembers.edges
      .filter(({ node }) => node.roles.includes(role))
      .map(({ node: { id, roles } }) => ({ id, viewer: staffViewer(id, scopesOf(roles)) }));
  }

  /** An opinion of a subscriber of its own, accepted; what it is worth stands in it, for judges to see. */
  async write(worth: number): Promise<Written> {
    const phoneNumber = `090${1_230_000 + ++this.#people}`;
    const author = await this.graph.registerSubscriber(phoneNumber);
    const input = {
      topic: 'NETWORK_QUALITY',
      title: `Góp ý ${randomUUID()}`,
      body: `Đề nghị thêm trạm phát sóng ở khu ${randomUUID()}, giá trị ${worth}.`,
      idempotencyKey: randomUUID(),
    };
    const { feedback } = await this.mutate<{ feedback: { id: string; status: string } }>(
      'submitFeedback',
      input,
      'feedback { id status }',
      author,
    );
    const moderator = people['MODERATOR'] as Viewer;
    const acknowledged = { feedbackIds: [feedback.id] };
    if (feedback.status === 'HELD') {
      const released = { feedbackId: feedback.id };
      await this.mutate('releaseFeedback', released, 'feedback { id }', moderator);
    }
    await this.mutate('acknowledgeFeedback', acknowledged, 'feedback { id }', moderator);
    return { id: feedback.id, author, phoneNumber, worth };
  }

  /** The payload of a mutation that must go through. */
  async mutate<Payload>(
    name: string,
    input: Record<string, unknown>,
    selection: string,
    viewer: Viewer,
  ): Promise<Payload> {
    const payload = await this.attempt(name, input, selection, viewer);
    const [refused] = payload.userErrors;
    if (refused) throw new Error(`${name}: ${refused.code}: ${refused.message}`);
    return payload as Payload;
  }

  async attempt(
    name: string,
    input: Record<string, unknown>,
    selection: string,
    viewer: Viewer,
  ): Promise<Answer> {
    const type = inputTypes[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const data = await this.graph.data<Record<string, Answer>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
         ${selection} userErrors { code message } } }`,
      { input },
      viewer,
    );
    return data[name] as Answer;
  }

  /** What is known elsewhere comes by events, a moment later. */
  async until<Found>(found: () => Promise<Found | null>, what: string): Promise<Found> {
    for (let n = 0; n < 400; n += 1) {
      const value = await found();
      if (value !== null) return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Not within twenty seconds: ${what}.`);
  }

  /** Judges read everything that is theirs, and find each criterion worth what the text says. */
  async judge(roundId: string, judges: readonly Colleague[]): Promise<number> {
    let scored = 0;
    for (const { viewer } of judges) {
      const { myAssignments } = await this.graph.data<{
        myAssignments: { edges: { node: { id: string; body: string } }[] };
      }>(
        `query ($roundId: ID!) { myAssignments(roundId: $roundId, status: OPEN, first: 100) {
           edges { node { id body } } } }`,
        { roundId },
        viewer,
      );
      for (const { node } of myAssignments.edges) {
        const score = Number(/giá trị (\d)/.exec(node.body)?.[1]);
        const scores = criteria.map((criterion) => ({ criterion, score }));
        const card = { assignmentId: node.id, scores, comment: 'Theo thang mô tả của tiêu chí.' };
        await this.mutate('submitScorecard', card, 'scorecard { id }', viewer);
        scored += 1;
      }
    }
    return scored;
  }
}

const criteria = ['CONSTRUCTIVENESS', 'CREATIVITY', 'FEASIBILITY', 'EFFECTIVENESS'];
const inputTypes: Record<string, string> = { submitScorecard: 'ScorecardInput' };

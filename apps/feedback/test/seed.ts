import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';

/** Ids of people that nobody has used before. */
let people = 0;

export function newSubscriber(): Viewer & { id: string } {
  people += 1;
  const tail = String(people).padStart(12, '0');
  return subscriberViewer(
    `01930000-0000-7000-8000-${tail}`,
    `01940000-0000-4000-8000-${tail}`,
  ) as Viewer & { id: string };
}

function newStaff(...scopes: string[]): Viewer & { id: string } {
  people += 1;
  const tail = String(people).padStart(12, '0');
  return staffViewer(`01950000-0000-7000-8000-${tail}`, scopes) as Viewer & { id: string };
}

export const moderator = newStaff('feedback:read', 'feedback:moderate');
export const responder = newStaff('feedback:read', 'feedback:respond');
export const manager = newStaff('programme:manage');
export const judge = newStaff('scorecard:write', 'feedback:read');
export const fulfilment = newStaff('award:fulfil');

let keys = 0;

export const submission = (over: object = {}) => {
  keys += 1;
  return {
    topic: 'NETWORK_QUALITY',
    title: 'Sóng yếu',
    body: 'Sóng ở khu vực nhà tôi rất yếu vào buổi tối.',
    idempotencyKey: `key-${String(keys).padStart(8, '0')}`,
    ...over,
  };
};

export interface UserErrors {
  userErrors: { code: string; field: string[] | null; message: string }[];
}

export interface Submitted extends UserErrors {
  feedback: {
    id: string;
    referenceCode: string;
    title: string;
    body: string;
    status: string;
  } | null;
}

const submitText = `mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) {
  feedback { id referenceCode title body status } userErrors { code field message } } }`;

/** Submits as a subscriber and returns the payload, refused or not. */
export async function submit(
  graph: TestSubgraph,
  viewer: Viewer,
  over: object = {},
): Promise<Submitted> {
  const input = submission(over);
  const data = await graph.data<{ submitFeedback: Submitted }>(submitText, { input }, viewer);
  return data.submitFeedback;
}

/** Submits and insists on success. */
export async function submitted(
  graph: TestSubgraph,
  viewer: Viewer = newSubscriber(),
  over: object = {},
) {
  const { feedback, userErrors } = await submit(graph, viewer, over);
  if (!feedback) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return { ...feedback, viewer };
}

export async function openPeriod(
  graph: TestSubgraph,
  over: object = {},
): Promise<UserErrors & { period: { id: string; status: string } | null }> {
  const input = { code: '2026-11', closesAt: '2026-11-30T17:00:00Z', ...over };
  const data = await graph.data<{ openPeriod: never }>(
    `mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) {
       period { id status } userErrors { code field message } } }`,
    { input },
    manager,
  );
  return data.openPeriod;
}

/** Runs a mutation of one opinion and returns its payload. */
export async function decide(
  graph: TestSubgraph,
  name: string,
  input: object,
  viewer: Viewer = moderator,
): Promise<UserErrors & { feedback: { id: string; status: string } | null }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await graph.data<Record<string, never>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       feedback { id status } userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data[name] as never;
}

/** Submits and acknowledges. */
export async function accepted(graph: TestSubgraph, viewer?: Viewer, over: object = {}) {
  const feedback = await submitted(graph, viewer, over);
  await decide(graph, 'acknowledgeFeedback', { feedbackIds: [feedback.id] });
  return feedback;
}

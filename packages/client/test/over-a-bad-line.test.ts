import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  createGraphClient,
  DeveloperOutboxDocument,
  type GraphClient,
  graphExchange,
  HomeDocument,
  type LiveChange,
  liveUpdates,
  ModerateFeedbackDocument,
  MyFeedbackListDocument,
  mutate,
  RequestSignInCodeDocument,
  RespondToFeedbackDocument,
  Session,
  SubmitFeedbackDocument,
  UpdateProfileDocument,
} from '../src/index.ts';
import { memoryStore } from '../src/testing/index.ts';
import { BadLine } from './bad-line.ts';
import { startListedPlatform } from './platform-process.ts';

/* The client's links and live updates against the real platform, which takes listed operations alone. */

const language = () => 'vi';
let platform: Awaited<ReturnType<typeof startListedPlatform>>;
let line: BadLine;
let subscriber: GraphClient;
let moderator: GraphClient;

beforeAll(async () => {
  platform = await startListedPlatform();
  line = new BadLine(platform.url);
  await line.open();
  subscriber = await signedIn('0901234567', 'SUBSCRIBER');
  moderator = await signedIn('0938000001', 'STAFF');
}, 300_000);

beforeEach(() => {
  line.asked.length = 0;
});

afterAll(async () => {
  await line?.close();
  await platform?.stop();
}, 120_000);

async function signedIn(phoneNumber: string, as: 'SUBSCRIBER' | 'STAFF'): Promise<GraphClient> {
  const url = `${line.url}/graphql`;
  const session = new Session({
    exchange: graphExchange({ url, language, store: memoryStore(), persisted: true }),
  });
  const client = createGraphClient({ url, session, language, persisted: true });
  const input = { phoneNumber, as };
  expect(await mutate(client, RequestSignInCodeDocument, { input })).toMatchObject({
    kind: 'done',
  });
  const { data } = await client.query({
    query: DeveloperOutboxDocument,
    variables: { to: phoneNumber },
  });
  const code = /\b\d{6}\b/.exec(data?.developerOutbox[0]?.body ?? '')?.[0] ?? '';
  expect(await session.signIn({ ...input, code })).toMatchObject({ kind: 'done' });
  return client;
}

const opinion = (title: string) => ({
  idempotencyKey: crypto.randomUUID(),
  title,
  body: `${title}. Mong nhà mạng xem lại.`,
  topic: 'OTHER',
  channel: 'MOBILE' as const,
});
const attempts = (name: string) =>
  line.asked.filter(({ operationName }) => operationName === name).length;

async function submitted(title: string): Promise<string> {
  const outcome = await mutate(subscriber, SubmitFeedbackDocument, { input: opinion(title) });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.value.feedback!.id;
}

test('an operation goes by its id alone, and by no text that is not listed', async () => {
  const { data } = await subscriber.query({
    query: HomeDocument,
    variables: { code: 'chia-se' },
    fetchPolicy: 'network-only',
  });
  expect(data?.programme?.topics).toHaveLength(4);
  const [asked] = line.asked;
  expect(asked?.query).toBeUndefined();
  expect(asked?.extensions?.persistedQuery?.sha256Hash).toMatch(/^sha256:[0-9a-f]{64}$/);

  const answer = await fetch(`${line.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName: 'Free', query: 'query Free { __typename }' }),
  });
  const { data: none, errors } = (await answer.json()) as { data?: unknown; errors: unknown[] };
  expect(none ?? null).toBeNull();
  expect(errors).toHaveLength(1);
}, 60_000);

test('what was asked with a key arrives once, although two answers to it are lost', async () => {
  const input = opinion('Sóng yếu trong thang máy');
  Object.assign(line.losing, { operationName: 'SubmitFeedback', answers: 2 });
  const outcome = await mutate(subscriber, SubmitFeedbackDocument, { input });
  expect(outcome).toMatchObject({ kind: 'done', value: { feedback: { title: input.title } } });
  expect(attempts('SubmitFeedback')).toBe(3);

  // A question may be asked again as often.
  Object.assign(line.losing, { operationName: 'MyFeedbackList', answers: 3 });
  const { data } = await subscriber.query({
    query: MyFeedbackListDocument,
    fetchPolicy: 'network-only',
  });
  expect(attempts('MyFeedbackList')).toBe(4);
  const titles = data?.me?.feedback?.edges.map(({ node }) => node.title);
  expect(titles?.filter((title) => title === input.title)).toHaveLength(1);
}, 60_000);

test('what has no key is not asked twice: nobody knows whether it happened', async () => {
  Object.assign(line.losing, { operationName: 'UpdateProfile', answers: 1 });
  const input = { displayName: 'Mai' };
  const outcome = await mutate(subscriber, UpdateProfileDocument, { input });
  expect(outcome).toEqual({ kind: 'unreachable' });
  expect(attempts('UpdateProfile')).toBe(1);
}, 60_000);

test('changes are heard as they happen, and those that happened while the line was cut afterwards', async () => {
  const feedbackId = await submitted('Tổng đài báo bận buổi tối');
  const heard: LiveChange[] = [];
  const stop = liveUpdates({
    client: subscriber,
    origin: line.url,
    onChange: (change) => heard.push(change),
  });
  const hear = async (status: string) => {
    for (let n = 0; n < 300; n++) {
      if (heard.some((one) => one.feedbackId === feedbackId && one.status === status)) return;
      await sleep(100);
    }
    throw new Error(`${status} was not heard: ${JSON.stringify(heard)}`);
  };
  try {
    for (let n = 0; line.streams === 0 && n < 300; n++) await sleep(100);
    await moderate(feedbackId, 'ACKNOWLEDGE');
    await hear('ACKNOWLEDGED');
    const before = new Set(heard.map(({ id }) => id));

    line.cutStreams();
    const answer = { feedbackId, body: 'Chúng tôi thêm người trực buổi tối từ tháng sau.' };
    expect(await mutate(moderator, RespondToFeedbackDocument, { input: answer })).toMatchObject({
      kind: 'done',
    });
    // What it had heard may be told anew; what it had not must be.
    const isNew = (one: LiveChange) => one.feedbackId === feedbackId && !before.has(one.id);
    for (let n = 0; !heard.some(isNew) && n < 300; n++) await sleep(100);
    expect(heard.some(isNew)).toBe(true);
    // A stream for each connection, by a ticket of its own.
    expect(attempts('OpenLiveUpdates')).toBe(2);
  } finally {
    stop();
  }
  const told = heard.length;
  await moderate(await submitted('Không còn nghe nữa'), 'ACKNOWLEDGE');
  await sleep(1_000);
  expect(heard).toHaveLength(told);
}, 120_000);

async function moderate(feedbackId: string, deed: 'ACKNOWLEDGE'): Promise<void> {
  const input = { feedbackIds: [feedbackId], deed };
  expect(await mutate(moderator, ModerateFeedbackDocument, { input })).toMatchObject({
    kind: 'done',
  });
}

/**
 * A platform that answers one opinion and dies on the way: `node answering-process.ts JSON`, see
 * {@link Task}. It says what it did on its standard output, a JSON object a line.
 */
import { Socket } from 'node:net';
import { feedback } from '@chia-se/feedback';
import { type RunningSubgraph, runSubgraph } from '@chia-se/subgraph-kit';
import { StaffRole, scopesOf, subscribers } from '@chia-se/subscribers';
import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/viewer';
import { pino } from 'pino';

export interface Task {
  feedbackUrl: string;
  subscribersUrl: string;
  busUrl: string;
  signInPrivateKey: string;
  /** The opinions during whose answer the process before died: the first is answered again. */
  recover: string[] | null;
  /** How many opinions of others are merged into the one that is answered. */
  merged: number;
  /** After how many messages to the database to die during the answer to a new opinion; `null` for no answer. */
  dieAfter: number | null;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const start = (definition: typeof feedback | typeof subscribers, databaseUrl: string) =>
  runSubgraph(definition, {
    databaseUrl,
    busUrl: task.busUrl,
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
    environment: {
      ENVIRONMENT: 'development',
      SUBSCRIBER_SIGN_UP: 'any-number',
      SMS_DELIVERY: 'outbox',
      LOYALTY: 'demo',
      OPEN_CURRENT_PERIOD: 'on',
      SIGN_IN_PRIVATE_KEY: task.signInPrivateKey,
    },
    poolSize: 3,
  });
const people = await start(subscribers, task.subscribersUrl);
const opinions = await start(feedback, task.feedbackUrl);
const staff = (role: StaffRole) =>
  staffViewer('019a0000-0000-7000-8000-00000000ad01', scopesOf([role]));

async function mutate<Payload>(
  subgraph: RunningSubgraph,
  viewer: Viewer,
  name: string,
  input: object,
  selection: string,
): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
  const request = { viewer, language: 'vi', requestId: 'answering', clientAddress: null } as const;
  const { data, errors } = await subgraph.execute({ query, variables: { input } }, request);
  const payload = data?.[name] as (Payload & { userErrors: object[] }) | undefined;
  if (errors || !payload || payload.userErrors.length > 0) {
    throw new Error(JSON.stringify(errors ?? payload));
  }
  return payload;
}

const told = async (feedbackId: string, kind: string): Promise<number> => {
  const rows = await people.runtime.database.rows(
    'select id from notification where subject_id = $1 and kind = $2',
    [feedbackId, kind],
  );
  return rows.length;
};

/** Looks seldom, so that most messages to the database are those of the answer. */
async function settled(feedbackId: string, kind: string, times = 1): Promise<void> {
  for (;;) {
    const waiting = await opinions.runtime.database.rows('select position from event_outbox');
    if (waiting.length === 0 && (await told(feedbackId, kind)) >= times) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const answer = (feedbackId: string) =>
  mutate(
    opinions,
    staff(StaffRole.MODERATOR),
    'respondToFeedback',
    { feedbackId, body: 'Trạm mới sẽ phát sóng.' },
    'response { id }',
  );

/** Opinions in the order in which their authors wrote them; the first is acknowledged, the others merged into it. */
async function newOpinions(): Promise<string[]> {
  const ids = [await newOpinion()];
  while (ids.length <= task.merged) ids.push(await newOpinion());
  const [first, ...others] = ids as [string, ...string[]];
  if (others.length > 0) {
    await mutate(
      opinions,
      staff(StaffRole.MODERATOR),
      'mergeFeedback',
      { feedbackIds: others, targetId: first },
      'outcomes { userErrors { code } }',
    );
  }
  for (const id of ids) await settled(id, 'FEEDBACK_STATUS_CHANGED', id === first ? 1 : 2);
  return ids;
}

let callers = 0;

async function newOpinion(): Promise<string> {
  callers += 1;
  const phoneNumber = `090${String(Date.now() + callers).slice(-7)}`;
  const { subscriber } = await mutate<{ subscriber: { id: string; memberId: string } }>(
    people,
    staff(StaffRole.ADMIN),
    'registerSubscriber',
    { phoneNumber },
    'subscriber { id memberId }',
  );
  const { feedback: opinion } = await mutate<{ feedback: { id: string } }>(
    opinions,
    subscriberViewer(subscriber.id, subscriber.memberId),
    'submitFeedback',
    {
      topic: 'NETWORK_QUALITY',
      title: 'Sóng yếu',
      body: 'Sóng yếu vào buổi tối.',
      idempotencyKey: `key-${phoneNumber}`,
    },
    'feedback { id }',
  );
  const { id } = opinion;
  const input = { feedbackIds: [id] };
  await mutate(
    opinions,
    staff(StaffRole.MODERATOR),
    'acknowledgeFeedback',
    input,
    'feedback { id }',
  );
  await settled(id, 'FEEDBACK_STATUS_CHANGED');
  return id;
}

/** Every message to the database leaves by one of these two; the last one gets through, its answer does not. */
function dieAfter(messages: number): void {
  let left = messages;
  const prototype = Socket.prototype as unknown as Record<string, (...of: unknown[]) => unknown>;
  for (const name of ['_write', '_writev']) {
    const send = prototype[name];
    if (!send) throw new Error(`Sockets have no ${name} any more.`);
    prototype[name] = function (this: unknown, ...of: unknown[]) {
      if (this === process.stdout || this === process.stderr) return send.apply(this, of);
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      left -= 1;
      const sent = send.apply(this, of);
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return sent;
    };
  }
}

if (task.recover) {
  const [first] = task.recover as [string];
  await answer(first);
  for (const id of task.recover) await settled(id, 'FEEDBACK_ANSWERED');
  const counts = [];
  for (const id of task.recover) counts.push(await told(id, 'FEEDBACK_ANSWERED'));
  say({ recovered: task.recover, told: counts });
}
if (task.dieAfter !== null) {
  const ids = await newOpinions();
  const [first] = ids as [string];
  say({ opinions: ids });
  dieAfter(task.dieAfter);
  await answer(first);
  say({ answered: first });
  for (const id of ids) await settled(id, 'FEEDBACK_ANSWERED');
  say({ survived: ids });
}
process.exit(0);

import { randomUUID } from 'node:crypto';
import { staffViewer, type Viewer } from '@chia-se/subgraph-kit';
import { until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import webPush from 'web-push';
import { MailServer } from './mail-server.ts';
import { PushService } from './push-service.ts';
import { SmsCentre } from './sms-centre.ts';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
let centre: SmsCentre;
let mail: MailServer;
let push: PushService;
beforeAll(async () => {
  [centre, mail, push] = [
    await SmsCentre.start(),
    await MailServer.start(),
    await PushService.start(),
  ];
  const vapid = webPush.generateVAPIDKeys();
  app = await SubscribersGraph.start({
    SMS_DELIVERY: 'smpp',
    SMPP_URL: centre.url,
    SMS_PER_SECOND: '1000',
    EMAIL_DELIVERY: 'smtp',
    SMTP_URL: mail.url,
    EMAIL_FROM: 'Chia Sẻ <chia-se@example.vn>',
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    VAPID_CONTACT: 'mailto:chia-se@example.vn',
    PUSH_SERVICES: `${push.origin},https://*.push.apple.com`,
    PORTAL_URL: 'https://chia-se.example.vn',
  });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([centre.stop(), mail.stop(), push.stop()]);
});
let days = 0;
beforeEach(() => {
  // Nine in the morning in Vietnam, in no quiet hours.
  days += 1;
  app.graph.clock.set(new Date(Date.UTC(2027, 0, days, 2)));
  for (const list of [centre.taken, centre.refuseWith, mail.letters, mail.refuseWith]) {
    list.length = 0;
  }
});

let numbers = 0;
/** Somebody new, signed in by a code that came over the SMS centre. */
async function somebody(): Promise<{ viewer: Viewer; number: string }> {
  numbers += 1;
  const number = `09090${String(numbers).padStart(5, '0')}`;
  const to = number.replace(/^0/, '84');
  await app.requestCode(number);
  await until(async () => centre.taken.some((one) => one.to === to));
  const code = centre.taken.find((one) => one.to === to)?.text.match(/\d{6}/)?.[0] ?? '';
  const { session } = await app.enterCode(number, code);
  centre.taken.length = 0;
  return { viewer: await app.viewerOf(session?.accessToken ?? ''), number: to };
}

const change = (input: object, viewer: Viewer) =>
  app.decide<{ preferences: object | null }>(
    'changeNotificationPreferences',
    input,
    'preferences { digestAt quietHours { from until } choices { kind channel isWanted } }',
    viewer,
  );

const announce = (viewer: Viewer) =>
  app.graph.deliver('AwardAnnounced', {
    awardId: randomUUID(),
    feedbackId: randomUUID(),
    subscriberId: viewer.id ?? '',
    prizeName: 'Loa Sony SRS-XB21',
    claimBy: '2026-12-31T16:59:59.000Z',
  });

const answerOpinion = (viewer: Viewer, code = 'K7QF-2M9X-C') =>
  app.graph.deliver('FeedbackAnswered', {
    feedbackId: '01900000-0000-7000-8000-0000000000aa',
    subscriberId: viewer.id ?? '',
    referenceCode: code,
    responseId: randomUUID(),
    body: 'Cảm ơn Quý khách đã góp ý.',
  });

interface Delivery {
  id: string;
  channel: string;
  status: string;
  attempts: number;
  failure: string | null;
}

async function deliveries(viewer: Viewer): Promise<Delivery[]> {
  const { me } = await app.graph.data<{ me: { deliveries: { edges: { node: Delivery }[] } } }>(
    '{ me { deliveries { edges { node { id channel status attempts failure } } } } }',
    {},
    viewer,
  );
  return me.deliveries.edges.map(({ node }) => node);
}

const reaches = (viewer: Viewer, ...statuses: string[]) =>
  until(async () => {
    const now = (await deliveries(viewer)).map(({ status }) => status);
    return now.join() === statuses.join();
  });

async function withEmail(viewer: Viewer, address: string): Promise<void> {
  await app.decide('setEmailAddress', { address }, 'preferences { digestAt }', viewer);
  await until(async () => mail.letters.some(({ to }) => to === address));
  const letter = mail.letters.find(({ to }) => to === address)?.raw ?? '';
  const code = decode(letter).match(/\b\d{6}\b/)?.[0];
  const payload = await app.decide(
    'confirmEmailAddress',
    { code },
    'preferences { digestAt }',
    viewer,
  );
  expect(payload.userErrors).toEqual([]);
  mail.letters.length = 0;
}

/** The text of a letter, whichever way it is encoded for the journey. */
function decode(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

describe('a text', () => {
  test('tells a winner, folded to plain letters, and is known to have arrived', async () => {
    const { viewer, number } = await somebody();
    await announce(viewer);
    await reaches(viewer, 'SENT');
    expect(centre.taken.every((one) => one.to === number && one.wantsReceipt)).toBe(true);
    expect(centre.taken.map(({ text }) => text).join('')).toMatch(
      /^Chuc mung Quy khach doat giai\. Gop y cua Quy khach duoc trao Loa Sony SRS-XB21\. .*31\/12\/2026\.\nhttps:\/\/chia-se\.example\.vn\/awards\/[\w-]{36}$/,
    );
    const [first, ...rest] = centre.taken.map(({ id }) => id);
    for (const id of rest) await centre.receipt(id, 'DELIVRD');
    expect((await deliveries(viewer))[0]?.status).toBe('SENT');
    await centre.receipt(first ?? '', 'DELIVRD');
    await reaches(viewer, 'DELIVERED');
  });

  test('that never arrived is seen, and staff may try it again', async () => {
    const { viewer } = await somebody();
    await announce(viewer);
    await reaches(viewer, 'SENT');
    await centre.receipt(centre.taken[0]?.id ?? '', 'UNDELIV');
    await reaches(viewer, 'UNDELIVERED');
    const [delivery] = await deliveries(viewer);
    expect(delivery?.failure).toBe('The SMS centre says UNDELIV.');
    const listed = await app.graph.data<{
      deliveriesByStatus: { edges: { node: { id: string } }[] };
    }>('{ deliveriesByStatus(status: UNDELIVERED) { edges { node { id } } } }', {}, app.admin);
    expect(listed.deliveriesByStatus.edges.map(({ node }) => node.id)).toEqual([delivery?.id]);
    const again = () =>
      app.decide('retryDelivery', { deliveryId: delivery?.id }, 'delivery { status }');
    expect(codesOf(await again())).toEqual([]);
    await reaches(viewer, 'SENT');
    expect(codesOf(await again())).toEqual(['NOTHING_TO_RETRY']);
  });

  test('is tried again after a pause, and given up where it is hopeless', async () => {
    const { viewer } = await somebody();
    centre.refuseWith.push(0x14);
    await announce(viewer);
    await until(async () => (await deliveries(viewer))[0]?.failure !== null);
    expect(await deliveries(viewer)).toMatchObject([{ status: 'WAITING', attempts: 1 }]);
    centre.refuseWith.push(0x0b);
    app.graph.clock.advance({ seconds: 31 });
    await reaches(viewer, 'FAILED');
    expect(await deliveries(viewer)).toMatchObject([{ attempts: 2 }]);
    expect(centre.taken).toHaveLength(0);
  });

  test('comes only where a deadline is at stake, unless its reader wants more', async () => {
    const { viewer } = await somebody();
    await answerOpinion(viewer);
    expect(await deliveries(viewer)).toEqual([]);
    const choices = [{ kind: 'FEEDBACK_ANSWERED', channel: 'SMS', isWanted: true }];
    expect(codesOf(await change({ choices }, viewer))).toEqual([]);
    await answerOpinion(viewer);
    await reaches(viewer, 'SENT');
    expect(centre.taken[0]?.text).toContain('da duoc tra loi. Cam on Quy khach da gop y.');
  });
});

describe('hours', () => {
  test('nothing leaves at night, and what gathered leaves as one text', async () => {
    const { viewer } = await somebody();
    const choices = [{ kind: 'FEEDBACK_ANSWERED', channel: 'SMS', isWanted: true }];
    await change({ choices }, viewer);
    app.graph.clock.advance({ hours: 14 });
    await answerOpinion(viewer, 'K7QF-0000-1');
    await answerOpinion(viewer, 'K7QF-0000-2');
    const waiting = await app.graph.database.rows<{ dueAt: Date }>(
      'select due_at as "dueAt" from delivery where subscriber_id = $1',
      [viewer.id],
    );
    const night = app.graph.clock.read().getTime();
    // From 23:00 until 07:00.
    expect(waiting.map(({ dueAt }) => dueAt.getTime() - night)).toEqual(
      Array(2).fill(8 * 60 * 60 * 1_000),
    );
    app.graph.clock.advance({ hours: 8 });
    await reaches(viewer, 'SENT', 'SENT');
    expect(centre.taken.map(({ text }) => text)).toEqual([
      'Quy khach co 2 tin moi. Gop y K7QF-0000-1 da duoc tra loi. Gop y K7QF-0000-2 da duoc tra loi.\nhttps://chia-se.example.vn/notifications',
    ]);
  });

  test('a digest gathers a day, but a prize does not wait for it', async () => {
    const { viewer } = await somebody();
    const choices = [{ kind: 'FEEDBACK_ANSWERED', channel: 'SMS', isWanted: true }];
    const payload = await change({ choices, digestAt: '18:30', quietHours: null }, viewer);
    expect(payload.preferences).toMatchObject({ digestAt: '18:30', quietHours: null });
    await answerOpinion(viewer, 'K7QF-0000-1');
    await announce(viewer);
    await until(async () =>
      (await deliveries(viewer)).map(({ status }) => status).includes('SENT'),
    );
    expect((await deliveries(viewer)).map(({ status }) => status).sort()).toEqual([
      'SENT',
      'WAITING',
    ]);
    app.graph.clock.advance({ hours: 9, minutes: 30 });
    await reaches(viewer, 'SENT', 'SENT');
  });

  test('what is no longer wanted is taken back, and no hour is made up', async () => {
    const { viewer } = await somebody();
    const choice = { kind: 'FEEDBACK_ANSWERED', channel: 'SMS' };
    await change({ choices: [{ ...choice, isWanted: true }], digestAt: '23:59' }, viewer);
    await answerOpinion(viewer);
    await change({ choices: [{ ...choice, isWanted: false }] }, viewer);
    expect(await deliveries(viewer)).toMatchObject([{ status: 'SKIPPED' }]);
    expect(codesOf(await change({ digestAt: '24:00' }, viewer))).toEqual(['TIME_INVALID']);
    const quietHours = { from: '7', until: '08:00' };
    expect(codesOf(await change({ quietHours }, viewer))).toEqual(['TIME_INVALID']);
  });
});

describe('a letter', () => {
  test('goes to a proven address, and to no other', async () => {
    const { viewer } = await somebody();
    await withEmail(viewer, 'lan@example.vn');
    await answerOpinion(viewer);
    await reaches(viewer, 'SENT');
    const [letter] = mail.letters;
    expect(letter?.to).toBe('lan@example.vn');
    expect(letter?.raw).toMatch(/^Message-ID: <[\w-]{36}@example\.vn>/im);
    expect(decode(letter?.raw ?? '')).toMatch(
      /^Cảm ơn Quý khách đã góp ý\.\r?\n\r?\nhttps:\/\/chia-se\.example\.vn\/feedback\//,
    );
    await app.decide(
      'setEmailAddress',
      { address: 'stranger@example.vn' },
      'preferences { digestAt }',
      viewer,
    );
    await answerOpinion(viewer);
    expect(await deliveries(viewer)).toHaveLength(1);
  });

  test('that a server refuses for good is given up, one that it can not take now is not', async () => {
    const { viewer } = await somebody();
    await withEmail(viewer, 'minh@example.vn');
    mail.refuseWith.push(451, 550);
    await answerOpinion(viewer);
    await until(async () => (await deliveries(viewer))[0]?.failure !== null);
    expect(await deliveries(viewer)).toMatchObject([{ status: 'WAITING' }]);
    app.graph.clock.advance({ seconds: 31 });
    await reaches(viewer, 'FAILED');
  });

  test.each([
    '',
    'lan',
    'lan@example.vn, minh@example.vn',
    'a@b.vn\r\nBcc: c@d.vn',
    'x'.repeat(400),
  ])('goes to no address such as %j', async (address) => {
    const { viewer } = await somebody();
    const payload = await app.decide(
      'setEmailAddress',
      { address },
      'preferences { digestAt }',
      viewer,
    );
    expect(codesOf(payload)).toEqual(['EMAIL_INVALID']);
  });

  test('with a code comes five times an hour, and a code is guessed five times', async () => {
    const { viewer } = await somebody();
    const set = () =>
      app.decide(
        'setEmailAddress',
        { address: 'h@example.vn' },
        'preferences { digestAt }',
        viewer,
      );
    for (let n = 0; n < 5; n += 1) {
      expect(codesOf(await set())).toEqual([]);
      await app.graph.run('mutation { removeEmailAddress { userErrors { code } } }', {}, viewer);
    }
    expect(codesOf(await set())).toEqual(['TOO_MANY_EMAIL_CODES']);
    app.graph.clock.advance({ hours: 1 });
    mail.letters.length = 0;
    expect(codesOf(await set())).toEqual([]);
    await until(async () => mail.letters.length === 1);
    const code = decode(mail.letters[0]?.raw ?? '').match(/\b\d{6}\b/)?.[0] ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    const confirm = (typed: string) =>
      app.decide('confirmEmailAddress', { code: typed }, 'preferences { digestAt }', viewer);
    for (let n = 0; n < 5; n += 1)
      expect(codesOf(await confirm(wrong))).toEqual(['EMAIL_CODE_WRONG']);
    expect(codesOf(await confirm(code))).toEqual(['EMAIL_CODE_WRONG']);
  });
});

describe('a message to a browser', () => {
  const register = (viewer: Viewer, input: object) =>
    app.decide<{ preferences: { pushDevices: { id: string }[] } | null }>(
      'registerPushDevice',
      input,
      'preferences { pushDevices { id } }',
      viewer,
    );

  test('is sealed for it alone, and signed', async () => {
    const { viewer } = await somebody();
    await register(viewer, push.subscription('lan'));
    await answerOpinion(viewer);
    await reaches(viewer, 'SENT');
    expect(push.got.at(-1)?.message).toMatchObject({
      title: 'Góp ý K7QF-2M9X-C đã được trả lời',
      body: 'Cảm ơn Quý khách đã góp ý.',
      link: expect.stringMatching(/^https:\/\/chia-se\.example\.vn\/feedback\//),
    });
    expect(push.got.at(-1)?.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      authorization: expect.stringMatching(/^vapid t=.+, k=.+/),
    });
  });

  test('that signed off is forgotten', async () => {
    const { viewer } = await somebody();
    await register(viewer, push.subscription('gone'));
    push.answerWith.push(410);
    await answerOpinion(viewer);
    await reaches(viewer, 'SKIPPED');
    const { me } = await app.graph.data<{
      me: { notificationPreferences: { pushDevices: object[] } };
    }>('{ me { notificationPreferences { pushDevices { id } } } }', {}, viewer);
    expect(me.notificationPreferences.pushDevices).toEqual([]);
  });

  test('ends when that browser says so by its endpoint, and nobody else can say it', async () => {
    const [{ viewer }, other] = [await somebody(), await somebody()];
    const { endpoint } = push.subscription('turned-off');
    await register(viewer, push.subscription('turned-off'));
    await register(viewer, push.subscription('kept'));
    const remove = (who: Viewer) =>
      app.decide<{ preferences: { pushDevices: object[] } | null }>(
        'removePushDevice',
        { endpoint },
        'preferences { pushDevices { id } }',
        who,
      );
    await remove(other.viewer);
    const left = async () =>
      (
        await app.graph.data<{ me: { notificationPreferences: { pushDevices: object[] } } }>(
          '{ me { notificationPreferences { pushDevices { id } } } }',
          {},
          viewer,
        )
      ).me.notificationPreferences.pushDevices;
    expect(await left()).toHaveLength(2);
    expect((await remove(viewer)).preferences?.pushDevices).toHaveLength(1);
    expect(await left()).toHaveLength(1);
  });

  test('belongs to whoever signed in there last', async () => {
    const [before, after] = [await somebody(), await somebody()];
    await register(before.viewer, push.subscription('shared'));
    await register(after.viewer, push.subscription('shared'));
    await answerOpinion(before.viewer);
    await answerOpinion(after.viewer);
    await reaches(after.viewer, 'SENT');
    expect(await deliveries(before.viewer)).toEqual([]);
  });

  test.each([
    'http://127.0.0.1:1/push',
    'https://push.apple.com.evil.example/x',
    'https://evil.example/.push.apple.com',
    'https://user@web.push.apple.com/x',
    'file:///etc/passwd',
  ])('is never posted to %s', async (endpoint) => {
    const { viewer } = await somebody();
    const payload = await register(viewer, { ...push.subscription('x'), endpoint });
    expect(codesOf(payload)).toEqual(['PUSH_SERVICE_UNKNOWN']);
  });
});

test('deliveries are shown to their reader and to staff who see, not to whoever judges', async () => {
  const { viewer } = await somebody();
  const stranger = await somebody();
  await announce(viewer);
  const reference = { __typename: 'Subscriber', id: viewer.id };
  const seenBy = async (who: Viewer) =>
    (
      await app.graph.entity<{ deliveries: object | null }>(
        reference,
        'deliveries { edges { node { id } } }',
        who,
      )
    ).data?._entities[0]?.deliveries ?? null;
  expect(await seenBy(stranger.viewer)).toBeNull();
  expect(
    await seenBy(staffViewer(randomUUID(), ['subscriber:read', 'scorecard:write'])),
  ).toBeNull();
  expect(await seenBy(staffViewer(randomUUID(), ['subscriber:read']))).not.toBeNull();
});

import { randomUUID } from 'node:crypto';
import type { EventName, EventPayload } from '@chia-se/events';
import { newId, type Viewer } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { notificationHandlers } from '../src/notification/notification.handlers.ts';
import { codesOf, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({ SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000' });
});
afterAll(() => app.stop());

interface Node {
  id: string;
  kind: string;
  title: string;
  body: string;
  link: string;
  readAt: string | null;
}

async function read(viewer: Viewer, first = 20, after: string | null = null) {
  const { me } = await app.graph.data<{
    me: {
      unreadNotificationCount: number;
      notifications: {
        edges: { node: Node }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
  }>(
    `query ($first: Int!, $after: String) { me { unreadNotificationCount
      notifications(first: $first, after: $after) {
        edges { node { id kind title body link readAt } } pageInfo { hasNextPage endCursor } } } }`,
    { first, after },
    viewer,
  );
  return { ...me.notifications, unread: me.unreadNotificationCount };
}

const statusChanged = (viewer: Viewer, to = 'IN_PROGRESS', note: string | null = null) => ({
  feedbackId: randomUUID(),
  subscriberId: viewer.id ?? '',
  referenceCode: 'K7QF-2M9X-C',
  from: 'ACKNOWLEDGED',
  to,
  note,
});

const mark = (ids: string[], viewer: Viewer) =>
  app.decide<{ marked: number | null }>('markNotificationsRead', { ids }, 'marked', viewer);

describe('a notification', () => {
  test('tells authors and winners what happened, in Vietnamese unless they chose otherwise', async () => {
    const { viewer } = await app.signIn('0909000001');
    const subscriberId = viewer.id ?? '';
    const [feedbackId, awardId] = [randomUUID(), randomUUID()];
    const award = { awardId, subscriberId, prizeName: 'Loa Sony SRS-XB21' };
    const changed = statusChanged(viewer, 'ADOPTED', 'Triển khai từ quý I.');
    await app.graph.deliver('FeedbackStatusChanged', { ...changed, feedbackId });
    await app.graph.deliver('FeedbackEntered', {
      feedbackId,
      subscriberId,
      referenceCode: 'K7QF-2M9X-C',
      title: 'Sóng yếu',
    });
    await app.graph.deliver('FeedbackRedacted', {
      feedbackId,
      subscriberId,
      referenceCode: 'K7QF-2M9X-C',
      title: 'Sóng yếu',
      body: 'Anh […] trả lời cộc cằn.',
      reason: 'Bỏ tên riêng.',
    });
    await app.graph.deliver('FeedbackAnswered', {
      feedbackId,
      subscriberId,
      referenceCode: 'K7QF-2M9X-C',
      responseId: randomUUID(),
      body: 'Cảm ơn Quý khách.',
    });
    await app.graph.deliver('AppealAnswered', {
      appealId: randomUUID(),
      feedbackId,
      subscriberId,
      isUpheld: false,
      answer: 'Hội đồng đã xem lại từng phiếu chấm.',
    });
    const claimBy = '2026-12-31T16:59:59.000Z';
    await app.graph.deliver('AwardAnnounced', { ...award, feedbackId, claimBy });
    await app.graph.deliver('AwardFulfilled', award);
    const seen = async () =>
      (await read(viewer)).edges.map(({ node: { kind, title, body, link } }) => ({
        kind,
        title,
        body,
        link,
      }));
    expect(await seen()).toEqual([
      {
        kind: 'AWARD_FULFILLED',
        title: 'Quà đã được trao',
        body: 'Loa Sony SRS-XB21 đã được trao. Cảm ơn Quý khách đã góp ý.',
        link: `/awards/${awardId}`,
      },
      {
        kind: 'AWARD_ANNOUNCED',
        title: 'Chúc mừng Quý khách đoạt giải',
        body: 'Góp ý của Quý khách được trao Loa Sony SRS-XB21. Quý khách vui lòng nhận giải trước 31/12/2026.',
        link: `/awards/${awardId}`,
      },
      {
        kind: 'APPEAL_ANSWERED',
        title: 'Đề nghị xem xét lại của Quý khách đã được trả lời',
        body: 'Hội đồng đã xem lại từng phiếu chấm.',
        link: `/feedback/${feedbackId}`,
      },
      {
        kind: 'FEEDBACK_ANSWERED',
        title: 'Góp ý K7QF-2M9X-C đã được trả lời',
        body: 'Cảm ơn Quý khách.',
        link: `/feedback/${feedbackId}`,
      },
      {
        kind: 'FEEDBACK_REDACTED',
        title: 'Phần công khai của góp ý K7QF-2M9X-C đã được điều chỉnh',
        body: 'Lý do: Bỏ tên riêng. Nội dung Quý khách đã gửi vẫn được giữ nguyên trong hồ sơ.',
        link: `/feedback/${feedbackId}`,
      },
      {
        kind: 'FEEDBACK_ENTERED',
        title: 'Tổng đài đã ghi nhận góp ý K7QF-2M9X-C',
        body: '“Sóng yếu”. Nếu Quý khách không gọi cho tổng đài, vui lòng rút lại góp ý này.',
        link: `/feedback/${feedbackId}`,
      },
      {
        kind: 'FEEDBACK_STATUS_CHANGED',
        title: 'Góp ý K7QF-2M9X-C có cập nhật',
        body: 'Trạng thái mới: Sẽ được thực hiện. Triển khai từ quý I.',
        link: `/feedback/${feedbackId}`,
      },
    ]);
    await app.decide('updateProfile', { language: 'EN' }, 'subscriber { language }', viewer);
    expect((await seen())[6]).toMatchObject({
      title: 'News on your opinion K7QF-2M9X-C',
      body: 'It is now: adopted. Triển khai từ quý I.',
    });
  });

  test('is written once, however often its event arrives', async () => {
    const { viewer } = await app.signIn('0909000002');
    const event = {
      id: newId(app.graph.clock.read()),
      name: 'FeedbackStatusChanged' as EventName,
      entityId: randomUUID(),
      occurredAt: app.graph.clock.read(),
      payload: statusChanged(viewer) as EventPayload<'FeedbackStatusChanged'>,
    };
    for (let n = 0; n < 3; n += 1) {
      await app.graph.database.transaction(async (tx) => {
        await notificationHandlers.FeedbackStatusChanged?.(event as never, {
          tx,
          clock: app.graph.clock.read,
        });
      });
    }
    expect((await read(viewer)).edges).toHaveLength(1);
  });

  test('is marked as read by its own reader and by nobody else', async () => {
    const { viewer } = await app.signIn('0909000003');
    const stranger = await app.signIn('0909000004');
    for (let n = 0; n < 3; n += 1) {
      await app.graph.deliver('FeedbackStatusChanged', statusChanged(viewer));
    }
    const ids = (await read(viewer)).edges.map(({ node }) => node.id);
    expect((await read(viewer)).unread).toBe(3);
    expect((await mark(ids, stranger.viewer)).marked).toBe(0);
    expect((await mark([...ids.slice(0, 2), 'not an id'], viewer)).marked).toBe(2);
    expect((await mark(ids, viewer)).marked).toBe(1);
    expect((await read(viewer)).unread).toBe(0);
    expect(codesOf(await mark(Array(101).fill(ids[0]), viewer))).toEqual(['TOO_MANY_IDS']);
  });

  test('comes page by page, the newest first, each once', async () => {
    const { viewer } = await app.signIn('0909000005');
    for (let n = 0; n < 7; n += 1) {
      await app.graph.deliver('FeedbackStatusChanged', statusChanged(viewer));
      app.graph.clock.advance({ seconds: 1 });
    }
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { edges, pageInfo } = await read(viewer, 3, after);
      ids.push(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasNextPage).toBe(page < 2);
      after = pageInfo.endCursor;
    }
    expect(ids).toHaveLength(7);
    expect(ids).toEqual([...ids].sort().reverse());
  });
});

import {
  award as awardOf,
  idOf,
  type MockOpinion,
  notifications,
  opinion,
  period,
  prizes,
  topics,
  writtenOpinions,
} from './mock-data.ts';

type Input = Record<string, unknown>;
type WithInput = { input: Input };

const page = <Node>(nodes: readonly Node[]) => ({
  edges: nodes.map((node, n) => ({ cursor: String(n), node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const fine = { userErrors: [] };
const refuse = (code: string, message: string, field: string) => ({
  userErrors: [{ code, message, field: ['input', field] }],
});
const session = () => ({
  accessToken: 'mock-access-token',
  accessTokenExpiresAt: new Date(Date.now() + 600_000).toISOString(),
  refreshToken: 'mock-refresh-token',
});

/** The part of the graph that screens of subscribers use, with a memory. */
export function mockResolvers(): Record<string, Record<string, (...given: never[]) => unknown>> {
  const opinions = writtenOpinions();
  const mine = new Map<string, MockOpinion>([['first', opinions[0]!]]);
  const drafts = new Map<string, Input & { version: number }>();
  const award = awardOf(opinions[0]!);
  const programme = () => ({
    id: idOf(1),
    code: 'chia-se',
    name: 'Chia Sẻ',
    description: 'Mọi thuê bao đều có thể góp ý.',
    topics,
    prizePlan: { id: idOf(20), description: 'Giải thưởng tháng 11', prizes },
    periods: page([period]),
  });
  const me = () => ({
    id: idOf(2),
    phoneNumber: '0901 234 567',
    displayName: 'Lan',
    language: 'VI',
    membershipTier: 'GOLD',
    unreadNotificationCount: notifications.filter(({ readAt }) => !readAt).length,
    perks: [{ id: idOf(701), name: 'Giảm 20% giá phòng', partner: 'Biển Xanh Resort' }],
    consents: [],
    numberHistory: [],
    feedback: page([...mine.values()].reverse()),
    awards: page([award]),
    notifications: page(notifications),
    dataRequests: page([]),
  });
  const find = (id: unknown) => opinions.find((one) => one.id === id) ?? null;
  const support =
    (isSupportedByMe: boolean) =>
    (_: unknown, { input }: WithInput) => {
      const feedback = find(input['feedbackId']);
      if (!feedback) return refuse('FEEDBACK_UNKNOWN', 'Không tìm thấy góp ý này.', 'feedbackId');
      const change = Number(isSupportedByMe) - Number(feedback.isSupportedByMe);
      Object.assign(feedback, { isSupportedByMe, supportCount: feedback.supportCount + change });
      return { ...fine, feedback };
    };

  return {
    Query: {
      programme,
      currentPeriod: () => period,
      awardStop: () => null,
      me,
      viewer: () => ({ kind: 'SUBSCRIBER', scopes: [], staffMember: null, subscriber: me() }),
      feedback: (_: unknown, { id }: { id: string }) => find(id),
      feedbackList: (_: unknown, { filter }: { filter?: { status?: string[]; topic?: string } }) =>
        page(
          opinions.filter(
            ({ status, topic }) =>
              (!filter?.status || filter.status.includes(status)) &&
              (!filter?.topic || filter.topic === topic.code),
          ),
        ),
      similarFeedback: (_: unknown, { text }: { text: string }) =>
        opinions
          .filter(({ title }) =>
            title.toLowerCase().includes(text.trim().toLowerCase().slice(0, 8)),
          )
          .map((feedback) => ({ similarity: 0.8, feedback })),
      myFeedbackDrafts: () => [...drafts.values()],
      award: (_: unknown, { id }: { id: string }) => (id === award.id ? award : null),
      winners: () =>
        page([
          {
            maskedPhoneNumber: '090 *** 4567',
            publishedAt: award.announcedAt,
            decisionRecordHash: null,
            prize: prizes[0],
            feedback: opinions[0],
          },
        ]),
      consentWordings: () => [
        {
          purpose: 'PROCESS_FEEDBACK',
          version: '1',
          text: 'Tôi đồng ý để chương trình đọc và trả lời góp ý.',
        },
        {
          purpose: 'PUBLISH_WINNER',
          version: '1',
          text: 'Tôi đồng ý công bố giải cùng số điện thoại đã che bớt.',
        },
      ],
    },
    Mutation: {
      requestSignInCode: () => ({ ...fine, sent: true }),
      signIn: (_: unknown, { input }: WithInput) =>
        input['code'] === '123456'
          ? { ...fine, session: session() }
          : { session: null, ...refuse('CODE_WRONG', 'Mã không đúng hoặc đã hết hạn.', 'code') },
      refreshSession: () => ({ ...fine, session: session() }),
      signOut: () => ({ ...fine, signedOut: true }),
      submitFeedback(_: unknown, { input }: WithInput) {
        const key = String(input['idempotencyKey']);
        const topic = topics.find(({ code }) => code === input['topic']);
        const [title, body] = [String(input['title']).trim(), String(input['body']).trim()];
        if (!topic)
          return {
            feedback: null,
            ...refuse('TOPIC_UNKNOWN', 'Quý khách vui lòng chọn chủ đề.', 'topic'),
          };
        if (!title)
          return {
            feedback: null,
            ...refuse('TITLE_MISSING', 'Quý khách vui lòng nhập tiêu đề.', 'title'),
          };
        const submittedAt = new Date().toISOString();
        const feedback =
          mine.get(key) ?? opinion(opinions.length + 1, { topic, title, body, submittedAt });
        if (!mine.has(key)) opinions.unshift(feedback);
        mine.set(key, feedback);
        drafts.delete(key);
        return { ...fine, feedback };
      },
      supportFeedback: support(true),
      withdrawSupport: support(false),
      saveFeedbackDraft(_: unknown, { input }: WithInput) {
        const key = String(input['key']);
        const version = (drafts.get(key)?.version ?? 0) + 1;
        const savedAt = new Date().toISOString();
        const draft = {
          topic: null,
          province: null,
          ...input,
          version,
          savedAt,
          createdAt: savedAt,
        };
        drafts.set(key, draft);
        return { ...fine, draft, conflicting: null };
      },
      deleteFeedbackDraft(_: unknown, { input }: WithInput) {
        return { ...fine, deleted: drafts.delete(String(input['key'])) };
      },
      claimAward(_: unknown, { input }: WithInput) {
        const delivery = input['delivery'] as { address: string };
        if (!delivery.address.trim()) {
          return {
            award: null,
            ...refuse('ADDRESS_MISSING', 'Quý khách vui lòng nhập địa chỉ.', 'address'),
          };
        }
        const giftOption = award.prize.giftOptions.find(({ id }) => id === input['giftOptionId']);
        Object.assign(award, { status: 'CLAIMED', giftOption: giftOption ?? null, delivery });
        return { ...fine, award };
      },
      declineAward() {
        award.status = 'DECLINED';
        return { ...fine, award };
      },
      openLiveUpdates: () => ({ liveUpdates: null, ...refuse('NOT_HERE', 'Không có ở đây.', '') }),
    },
  };
}

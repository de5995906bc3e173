/** What the mock graph knows: written by hand, as subscribers write. */
export interface MockOpinion {
  __typename: 'Feedback';
  id: string;
  referenceCode: string;
  title: string;
  body: string;
  status: string;
  submittedAt: string;
  province: string | null;
  supportCount: number;
  isSupportedByMe: boolean;
  topic: MockTopic;
  timeline: { kind: string; status: string; note: string | null; at: string }[];
  responses: { id: string; body: string; deliverBy: string | null; respondedAt: string }[];
  awaitsConfirmation: boolean;
  evaluation: null;
  award: null;
  revisions: [];
  solutionChecks: [];
}

interface MockTopic {
  code: string;
  name: string;
}

export const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const topics: readonly MockTopic[] = [
  { code: 'CUSTOMER_CARE', name: 'Chăm sóc khách hàng' },
  { code: 'PRODUCTS_AND_PROMOTIONS', name: 'Sản phẩm – dịch vụ – khuyến mại' },
  { code: 'NETWORK_QUALITY', name: 'Chất lượng mạng lưới' },
  { code: 'OTHER', name: 'Chủ đề khác' },
];

const written: readonly [topic: number, status: string, title: string, body: string][] = [
  [
    2,
    'DELIVERED',
    'Sóng yếu ở chợ Bà Chiểu',
    'Chiều nào từ 17 giờ đến 19 giờ sóng 4G ở khu chợ cũng rất yếu, gọi hay bị rớt.',
  ],
  [
    2,
    'IN_PROGRESS',
    'Mất sóng trong hầm gửi xe',
    'Hầm B2 chung cư không có sóng nên không quét mã trả tiền gửi xe được.',
  ],
  [
    0,
    'ADOPTED',
    'Tổng đài nên gọi lại khi đông',
    'Có hôm tôi chờ 20 phút mới gặp được tổng đài viên. Nên có nút hẹn gọi lại.',
  ],
  [
    0,
    'ACKNOWLEDGED',
    'Cửa hàng mở thêm buổi tối',
    'Người đi làm giờ hành chính không đến cửa hàng được, mong mở đến 20 giờ.',
  ],
  [
    1,
    'DECLINED',
    'Gói cước chia cho cả nhà',
    'Muốn mua một gói dung lượng lớn rồi chia cho bố mẹ và các con cùng dùng.',
  ],
  [
    1,
    'RECEIVED',
    'Báo trước khi gói sắp hết hạn',
    'Nhắn trước một ngày để khách kịp gia hạn, đừng để đến lúc mất mạng mới biết.',
  ],
  [
    3,
    'ACKNOWLEDGED',
    'Hóa đơn điện tử dễ đọc hơn',
    'Chữ trên hóa đơn nhỏ quá, mẹ tôi 70 tuổi không đọc được.',
  ],
];

const day = 86_400_000;
const start = Date.parse('2026-11-02T02:00:00.000Z');
const at = (days: number): string => new Date(start + days * day).toISOString();

export function writtenOpinions(): MockOpinion[] {
  return written.map(([topic, status, title, body], n) => ({
    ...opinion(n + 1, { topic: topics[topic]!, title, body, submittedAt: at(n) }),
    status,
    supportCount: (n * 37) % 120,
    timeline: [
      { kind: 'STATUS', status: 'RECEIVED', note: null, at: at(n) },
      ...(status === 'RECEIVED' ? [] : [{ kind: 'STATUS', status, note: null, at: at(n + 2) }]),
    ],
    responses:
      status === 'DELIVERED'
        ? [
            {
              id: idOf(800 + n),
              body: 'Trạm phát mới đã hoạt động từ ngày 20/11.',
              deliverBy: null,
              respondedAt: at(n + 3),
            },
          ]
        : [],
  }));
}

export function opinion(
  n: number,
  {
    topic,
    title,
    body,
    submittedAt,
  }: { topic: MockTopic; title: string; body: string; submittedAt: string },
): MockOpinion {
  return {
    __typename: 'Feedback',
    id: idOf(100 + n),
    referenceCode: `GY${String(n).padStart(2, '0')}-3K7M-${n % 10}`,
    title,
    body,
    status: 'RECEIVED',
    submittedAt,
    province: null,
    supportCount: 0,
    isSupportedByMe: false,
    topic,
    timeline: [{ kind: 'STATUS', status: 'RECEIVED', note: null, at: submittedAt }],
    responses: [],
    awaitsConfirmation: false,
    evaluation: null,
    award: null,
    revisions: [],
    solutionChecks: [],
  };
}

const prize = (n: number, level: string, name: string, value: number, quantity: number) => ({
  id: idOf(200 + n),
  level,
  place: n,
  name,
  value,
  quantity,
  giftOptions: [
    { id: idOf(300 + n * 2), name, items: [] },
    { id: idOf(301 + n * 2), name: 'Thẻ nạp cùng giá trị', items: [] },
  ],
});

export const prizes = [
  prize(1, 'FIRST', 'Điện thoại thông minh', 4_990_000, 1),
  prize(2, 'SECOND', 'Loa không dây', 2_490_000, 2),
  prize(3, 'THIRD', 'Pin sạc dự phòng', 700_000, 5),
];

export const period = {
  id: idOf(10),
  code: '2026-11',
  opensAt: '2026-10-31T17:00:00.000Z',
  closesAt: '2026-11-30T17:00:00.000Z',
  status: 'OPEN',
};

export const notifications = [
  {
    id: idOf(501),
    kind: 'FEEDBACK_ANSWERED',
    title: 'Góp ý của Quý khách đã có phản hồi',
    body: 'Trạm phát mới đã hoạt động từ ngày 20/11.',
    link: '',
    subjectId: idOf(101),
    createdAt: at(5),
    readAt: null,
  },
  {
    id: idOf(502),
    kind: 'AWARD_ANNOUNCED',
    title: 'Góp ý của Quý khách đạt giải',
    body: 'Mời Quý khách chọn quà trước ngày 15/12/2026.',
    link: '',
    subjectId: idOf(601),
    createdAt: at(6),
    readAt: at(7),
  },
];

export const award = (feedback: MockOpinion) => ({
  __typename: 'Award',
  id: idOf(601),
  reason: 'PRIZE',
  status: 'ANNOUNCED',
  value: 4_990_000,
  taxWithheld: 0,
  announcedAt: at(20),
  claimBy: '2026-12-15T17:00:00.000Z',
  claimedAt: null as string | null,
  fulfilledAt: null,
  prize: prizes[0]!,
  giftOption: null as { id: string; name: string } | null,
  giftParts: [] as object[],
  delivery: null as object | null,
  feedback,
  occasion: null,
});

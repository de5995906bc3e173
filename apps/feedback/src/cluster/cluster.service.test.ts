import type { Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  accepted,
  decide,
  moderator,
  newSubscriber,
  openPeriod,
  responder,
  submitted,
} from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
let periodId: string;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  periodId = (await openPeriod(graph)).period?.id ?? '';
});
afterAll(() => graph.stop());

/** Waits until every opinion was compared with the others. */
const compared = () =>
  until(async () => {
    const [row] = await graph.database.rows<{ waiting: number }>(
      'select count(*)::int as waiting from feedback_likeness_task',
    );
    return row?.waiting === 0;
  });

const say = async (title: string, body: string, viewer = newSubscriber()) => {
  graph.clock.advance({ seconds: 2 });
  const opinion = await submitted(graph, viewer, { title, body });
  await compared();
  return opinion;
};

interface Copied {
  copyOf: { isOwn: boolean; similarity: number; original: { id: string } | null } | null;
}

async function copyOf(id: string, viewer: Viewer = moderator): Promise<Copied['copyOf']> {
  const data = await graph.data<{ feedback: Copied }>(
    'query ($id: ID!) { feedback(id: $id) { copyOf { isOwn similarity original { id } } } }',
    { id },
    viewer,
  );
  return data.feedback.copyOf;
}

async function waiting(own: boolean): Promise<string[]> {
  const data = await graph.data<{
    feedbackCopies: { edges: { node: { feedback: { id: string } } }[] };
  }>(
    'query ($own: Boolean!) { feedbackCopies(own: $own, first: 100) { edges { node { feedback { id } } } } }',
    { own },
    moderator,
  );
  return data.feedbackCopies.edges.map(({ node }) => node.feedback.id);
}

interface Cluster {
  id: string;
  name: string;
  size: number;
  topicCode: string;
  members: { edges: { node: { id: string } }[] };
}

async function clusters(over: object = {}): Promise<Cluster[]> {
  const data = await graph.data<{ feedbackClusters: { edges: { node: Cluster }[] } }>(
    `query ($periodId: ID!, $topic: String, $first: Int = 100, $after: String) {
       feedbackClusters(periodId: $periodId, topic: $topic, first: $first, after: $after) {
         edges { node { id name size topicCode members(first: 100) { edges { node { id } } } } } } }`,
    { periodId, ...over },
    moderator,
  );
  return data.feedbackClusters.edges.map(({ node }) => node);
}

const clusterWith = async (id: string) =>
  (await clusters()).find(({ members }) => members.edges.some(({ node }) => node.id === id));
const membersOf = async (id: string) =>
  (await clusterWith(id))?.members.edges.map(({ node }) => node.id) ?? [];

describe('a copy', () => {
  const text = [
    'Trạm BTS gần trường Lê Quý Đôn hay mất điện',
    'Mỗi lần mất điện là cả khu mất sóng hai tiếng, đề nghị lắp thêm máy phát dự phòng.',
  ] as const;

  test('of another’s text is flagged with the earliest, however it was typed', async () => {
    const earliest = await say(...text);
    const bare = await say(
      'tram bts gan truong le quy don hay mat dien',
      'moi lan mat dien la ca khu mat song 2 tieng, de nghi lap them may phat du phong',
    );
    const decomposed = await say(text[0].normalize('NFD'), `${text[1].toUpperCase()}!!!`);
    expect(await copyOf(bare.id)).toMatchObject({ isOwn: false, original: { id: earliest.id } });
    // Not of the copy: of the earliest.
    expect(await copyOf(decomposed.id)).toMatchObject({
      isOwn: false,
      similarity: 1,
      original: { id: earliest.id },
    });
    expect(await copyOf(earliest.id)).toBeNull();
    expect(await waiting(false)).toEqual([decomposed.id, bare.id]);
    expect(await membersOf(earliest.id)).toEqual([earliest.id, bare.id, decomposed.id]);
  });

  test('is found among more texts that share a stock sentence with it than are looked at', async () => {
    const words = [
      'Nhà ga mới không có sóng trong đường hầm',
      'Từ ga số ba trở đi tàu chạy dưới đất, điện thoại mất liên lạc hoàn toàn.',
    ] as const;
    const earliest = await say(...words);
    // Signatures alone stand for them, put before and behind: what counts is who is looked at.
    await graph.database.rows(
      `insert into feedback_signature (feedback_id, programme_id, period_id, text_hash, bands)
       select case when n % 2 = 0 then gen_random_uuid()
           else ('00000000' || substr(gen_random_uuid()::text, 9))::uuid end,
         s.programme_id, s.period_id, 'lookalike ' || n, s.bands[1:3]
       from feedback_signature s, generate_series(1, 300) as n where s.feedback_id = $1`,
      [earliest.id],
    );
    const copy = await say(...words);
    await graph.database.rows(`delete from feedback_signature where text_hash like 'lookalike %'`);
    expect(await copyOf(copy.id)).toMatchObject({ original: { id: earliest.id } });
  });

  test('of one’s own is offered for a merge, until it is decided on', async () => {
    const author = newSubscriber();
    const first = await accepted(graph, author, {
      title: 'Cho đặt lịch đổi sim tại cửa hàng',
      body: 'Nên cho chọn giờ trên ứng dụng để khỏi xếp hàng.',
    });
    const again = await say(
      'Cho đặt lịch đổi sim tại cửa hàng',
      'Nên cho chọn giờ trên ứng dụng để khỏi xếp hàng nhé.',
      author,
    );
    expect(await copyOf(again.id)).toMatchObject({ isOwn: true, original: { id: first.id } });
    expect(await waiting(true)).toEqual([again.id]);
    await graph.data(
      'mutation ($input: MergeFeedbackInput!) { mergeFeedback(input: $input) { userErrors { code } } }',
      { input: { feedbackIds: [again.id, first.id] } },
      moderator,
    );
    await compared();
    expect(await waiting(true)).toEqual([]);
  });

  test('is no copy any more when its text was rewritten or the earliest was taken back', async () => {
    const words = ['Đèn ở cửa hàng quá tối', 'Người già đọc hợp đồng không nổi.'] as const;
    const earliest = await say(...words);
    const second = await say(...words);
    const third = await say(...words);
    await graph.data(
      'mutation ($input: EditFeedbackInput!) { editFeedback(input: $input) { userErrors { code } } }',
      {
        input: {
          feedbackId: second.id,
          topic: 'OTHER',
          title: 'Ghế chờ bị hỏng',
          body: 'Ghế ở quầy số ba gãy chân đã một tuần, mong thay mới.',
        },
      },
      second.viewer,
    );
    await compared();
    expect(await copyOf(second.id)).toBeNull();
    await decide(graph, 'withdrawFeedback', { feedbackId: earliest.id }, earliest.viewer);
    await compared();
    expect(await copyOf(third.id)).toBeNull();
    const fourth = await say(...words);
    expect(await copyOf(fourth.id)).toMatchObject({ original: { id: third.id } });
  });

  test('is not a text that says something else in the same manner', async () => {
    await say(
      'Xin thêm gói cước cho sinh viên',
      'Em mong có gói ngày rẻ cho sinh viên đi thực tập.',
    );
    const other = await say(
      'Xin thêm gói cước cho tài xế',
      'Em mong có gói tuần rẻ cho tài xế xe công nghệ chạy cả ngày.',
    );
    expect(await copyOf(other.id)).toBeNull();
  });

  test('is for moderators to know', async () => {
    const { errors } = await graph.run('{ feedbackCopies { edges { cursor } } }', {}, responder);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a cluster', () => {
  const texts = [
    ['Mất sóng ở cầu Rạch Miễu', 'Cứ qua cầu Rạch Miễu là mất sóng hoàn toàn, gọi không được.'],
    ['Cầu Rạch Miễu mất sóng', 'Tôi đi làm qua cầu Rạch Miễu ngày nào cũng mất sóng hoàn toàn.'],
    ['mat song cau rach mieu', 'di qua cau rach mieu la mat song hoan toan, mong sua som'],
  ] as const;
  const ids: string[] = [];

  test('gathers opinions on one matter under a name from their own words', async () => {
    for (const [title, body] of texts) {
      const { id } = await say(title, body);
      await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
      await compared();
      ids.push(id);
    }
    const cluster = await clusterWith(ids[0] ?? '');
    expect(cluster).toMatchObject({ size: 3, topicCode: 'NETWORK_QUALITY' });
    expect(await membersOf(ids[0] ?? '')).toEqual(ids);
    expect(cluster?.name.toLowerCase()).toContain('rạch miễu');
  });

  test('is listed by size and topic, a page at a time', async () => {
    const all = await clusters();
    expect(all.map(({ size }) => size)).toEqual(
      [...all.map(({ size }) => size)].sort((a, b) => b - a),
    );
    expect(await clusters({ topic: 'CUSTOMER_CARE' })).toEqual([]);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const data: {
        feedbackClusters: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await graph.data(
        `query ($periodId: ID!, $after: String) { feedbackClusters(periodId: $periodId, first: 1, after: $after) {
           edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { periodId, after },
        moderator,
      );
      paged.push(...data.feedbackClusters.edges.map(({ node }) => node.id));
      if (!data.feedbackClusters.pageInfo.hasNextPage) break;
      after = data.feedbackClusters.pageInfo.endCursor;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
  });

  test('merges nothing by itself, and keeps what is merged and unmerged', async () => {
    const statuses = await graph.database.rows<{ status: string }>(
      'select distinct status from feedback where id = any($1)',
      [ids],
    );
    expect(statuses).toEqual([{ status: 'ACKNOWLEDGED' }]);
    for (const name of ['mergeFeedback', 'unmergeFeedback']) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      await graph.data(
        `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
        { input: { feedbackIds: name === 'mergeFeedback' ? ids : ids.slice(1) } },
        moderator,
      );
      await compared();
      expect(await membersOf(ids[0] ?? '')).toEqual(ids);
    }
  });

  test('loses what is rejected, and is none when one is left', async () => {
    const reject = (feedbackId: string | undefined) =>
      graph
        .data(
          `mutation ($input: ModerateFeedbackInput!) { hold: moderateFeedback(input: $input) { userErrors { code } } }`,
          { input: { feedbackIds: [feedbackId], deed: 'HOLD', reason: 'Không rõ.' } },
          moderator,
        )
        .then(() => decide(graph, 'rejectFeedback', { feedbackId, reason: 'Không rõ nội dung.' }));
    await reject(ids[1]);
    await compared();
    expect(await membersOf(ids[0] ?? '')).toEqual([ids[0], ids[2]]);
    await reject(ids[2]);
    await compared();
    expect(await clusterWith(ids[0] ?? '')).toBeUndefined();
  });

  test.each(['no id', '01900000-0000-7000-8000-0000000000ff'])('is none of %s', async (id) => {
    expect(await clusters({ periodId: id })).toEqual([]);
  });
});

test('a text that hundreds send is compared with one, and has one original', async () => {
  const viewer = newSubscriber();
  const { id: first } = await say(
    'Nạp thẻ không vào tài khoản',
    'Nạp thẻ từ tối qua chưa thấy tiền.',
  );
  await graph.database.rows(
    `insert into feedback (id, subscriber_id, programme_id, period_id, topic_code, reference_code,
       title, body, screening_findings, channel, status, submitted_at, idempotency_key, content_hash)
     select t.id, $2, f.programme_id, f.period_id, f.topic_code, 'MANY-' || t.n, f.title, f.body, '{}',
       'WEB', 'RECEIVED', uuid_extract_timestamp(t.id), 'many-' || t.n, 'none'
     from feedback f, (select uuidv7() as id, n from generate_series(1, 300) n) t where f.id = $1`,
    [first, viewer.id],
  );
  await compared();
  const [row] = await graph.database.rows(
    `select count(*)::int as copies, count(distinct original_id)::int as originals,
       (select count(*)::int from feedback_signature where bands && (
         select bands from feedback_signature where feedback_id = $1)) as found
     from feedback_copy where original_id = $1`,
    [first],
  );
  expect(row).toEqual({ copies: 300, originals: 1, found: 1 });
});

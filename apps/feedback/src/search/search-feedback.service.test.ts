import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accepted, decide, newSubscriber, openPeriod, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { SearchFeedbackRepository } from './search-feedback.repository.ts';

let graph: TestSubgraph;
const ids: Record<string, string> = {};
let periodId: string;

const texts: Record<string, object> = {
  weak: { title: 'Sóng yếu ở chợ Bến Thành', body: 'Buổi trưa sóng yếu hẳn.', province: '79' },
  bare: { title: 'Song yeu o san bay', body: 'Xuong may bay la song yeu.', province: '01' },
  apart: {
    title: 'Yếu tố sóng biển',
    body: 'Lưới bị sóng đánh, tín hiệu yếu dần.',
    province: '79',
  },
  fee: { title: 'Hoá đơn cước', body: 'Hoá đơn ko rõ.', topic: 'CUSTOMER_CARE' },
  masked: { title: 'Nhắn tin quảng cáo', body: 'Số 0901234567 nhắn suốt.', topic: 'OTHER' },
};

beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  periodId = (await openPeriod(graph)).period?.id ?? '';
  for (const [name, text] of Object.entries(texts)) {
    ids[name] = (await accepted(graph, newSubscriber(), text)).id;
    await indexed();
  }
});
afterAll(() => graph.stop());

async function indexed() {
  await until(async () => {
    const [row] = await graph.database.rows<{ waiting: number }>(
      'select count(*)::int as waiting from feedback_search_task',
    );
    return row?.waiting === 0;
  });
}

interface Page {
  edges: {
    node: {
      isExact: boolean;
      feedback: { id: string; title: string; body: string };
      titleHighlights: { start: number; end: number }[];
      bodyHighlights: { start: number; end: number }[];
    };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function page(
  query: string,
  options: { filter?: object; first?: number; after?: string | null; viewer?: Viewer } = {},
): Promise<Page> {
  const { filter = null, first = 20, after = null, viewer = anonymous } = options;
  const data = await graph.data<{ searchFeedback: Page }>(
    `query ($query: String!, $filter: SearchFeedbackFilter, $first: Int!, $after: String) {
       searchFeedback(query: $query, filter: $filter, first: $first, after: $after) {
         edges { node { isExact feedback { id title body }
           titleHighlights { start end } bodyHighlights { start end } } }
         pageInfo { hasNextPage endCursor } } }`,
    { query, filter, first, after },
    viewer,
  );
  return data.searchFeedback;
}

/** The names of what a search finds, in its order. */
async function found(query: string, filter: object = {}): Promise<string[]> {
  const { edges } = await page(query, { filter });
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return edges.map(({ node }) => names.get(node.feedback.id) ?? '?');
}

describe('a search', () => {
  test('finds with and without diacritics; those as typed come first, of each kind the latest', async () => {
    expect(await found('sóng yếu')).toEqual(['apart', 'weak', 'bare']);
    expect(await found('song yeu')).toEqual(['apart', 'bare', 'weak']);
    expect(await found('sóng yếu'.normalize('NFD'))).toEqual(['apart', 'weak', 'bare']);
    expect(await found('SÓNG YẾU sân')).toEqual(['bare']);
  });

  test('takes what stands in quotation marks in that order', async () => {
    expect(await found('"sóng yếu"')).toEqual(['weak', 'bare']);
    expect(await found('“yeu to” biển')).toEqual(['apart']);
    expect(await found('"yếu sóng"')).toEqual([]);
    expect(await found('"yếu ở chợ')).toEqual(['weak']);
  });

  test('does not find a phrase that begins in the title and ends in the text', async () => {
    expect(await found('"Thành buổi"')).toEqual([]);
  });

  test('knows other spellings', async () => {
    expect(await found('hóa đơn không rõ')).toEqual(['fee']);
  });

  test('can be narrowed', async () => {
    expect(await found('sóng', { province: '79' })).toEqual(['apart', 'weak']);
    expect(await found('hoá', { topic: 'NETWORK_QUALITY' })).toEqual([]);
    expect(await found('sóng', { status: ['DELIVERED'] })).toEqual([]);
    expect(await found('song', { status: ['DELIVERED', 'ACKNOWLEDGED', 'RECEIVED'] })).toHaveLength(
      3,
    );
    expect(await found('sóng', { periodId })).toHaveLength(3);
    expect(await found('sóng', { periodId: periodId.toUpperCase() })).toHaveLength(3);
    expect(await found('sóng', { periodId: ids['weak'] })).toEqual([]);
    expect(await found('sóng', { programmeCode: 'no-such' })).toEqual([]);
  });

  test.each(['', '   ', '"', '""', '🙂', '…', "' | !(a) & :* \\"])(
    'finds nothing for %j',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  test.each([
    { topic: "x' | '#topic:OTHER" },
    { periodId: "' or true" },
    { province: '\u0000' },
    { status: ['RECEIVED', 'HELD'] },
    { status: [] },
  ])('finds nothing for a filter of %j', async (filter) => {
    expect(await found('sóng', filter)).toEqual([]);
  });

  test('reads no more than it says of an endless query', async () => {
    expect(await found('sóng '.repeat(10_000))).toHaveLength(3);
  });

  test('does not find by what is masked', async () => {
    expect(await found('nhắn suốt')).toEqual(['masked']);
    expect(await found('0901234567')).toEqual([]);
  });

  test('marks what was sought, as stretches of the text', async () => {
    const marked = async (query: string) => {
      const { edges } = await page(query, { filter: { province: '79' } });
      const node = edges.find((edge) => edge.node.feedback.id === ids['weak'])?.node;
      const cut = (text: string, spans: Page['edges'][0]['node']['titleHighlights']) =>
        spans.map(({ start, end }) => text.slice(start, end));
      return (
        node && {
          title: cut(node.feedback.title, node.titleHighlights),
          body: cut(node.feedback.body, node.bodyHighlights),
        }
      );
    };
    expect(await marked('song yeu')).toEqual({ title: ['Sóng yếu'], body: ['sóng yếu'] });
    expect(await marked('sóng chợ')).toEqual({ title: ['Sóng', 'chợ'], body: ['sóng'] });
    expect(await marked('"yếu ở chợ"')).toEqual({ title: ['yếu ở chợ'], body: [] });
  });

  test('pages through both kinds without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const one: Page = await page('sóng yếu', { first: 1, after });
      seen.push(...one.edges.map(({ node }) => node.feedback.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([ids['apart'], ids['weak'], ids['bare']]);
  });

  test.each(['x', 'WyJ4Il0', 'WzIsMV0', 'WzEsLTFd', 'WzEsIjFlOTkiXQ'])(
    'refuses %s for a cursor',
    async (after) => {
      await expect(page('sóng', { after })).rejects.toThrow('not a cursor');
    },
  );

  test('finds what is public, by its latest text and status', async () => {
    const text = { title: 'Cột phát sóng nghiêng', body: 'Nguy hiểm.' };
    const { id } = await submitted(graph, newSubscriber(), text);
    ids['mast'] = id;
    await indexed();
    expect(await found('cột')).toEqual([]);
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    await indexed();
    expect(await found('cột', { status: ['ACKNOWLEDGED'] })).toEqual(['mast']);
    await decide(graph, 'changeFeedbackStatus', { feedbackId: id, to: 'IN_PROGRESS', note: null });
    await indexed();
    expect(await found('cột', { status: ['ACKNOWLEDGED'] })).toEqual([]);
    expect(await found('cột', { status: ['IN_PROGRESS'] })).toEqual(['mast']);
    await decide(graph, 'holdFeedback', { feedbackId: id, reason: 'Xem lại.' });
    expect(await found('cột')).toEqual([]);
  });

  test('reaches back over windows that hold nothing', async () => {
    const before = await found('sóng yếu');
    for (const [name, ordinal] of [
      ['near', 20_000],
      ['far', 1_000_000],
    ] as const) {
      await graph.database.rows(`select setval('feedback_search_ordinal', $1)`, [ordinal]);
      ids[name] = (await accepted(graph, newSubscriber(), { title: 'Sóng yếu, lần sau' })).id;
      await indexed();
    }
    const [exact, other] = [before.slice(0, 2), before.slice(2)];
    expect(await found('sóng yếu')).toEqual(['far', 'near', ...exact, ...other]);
    const first = await page('sóng yếu', { first: 1 });
    const second = await page('sóng yếu', { first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.feedback.id)).toEqual([ids['near'], ids['apart']]);
  });

  test('finds the same by windows, for frequent words, as all at once', async () => {
    const index = new SearchFeedbackRepository(graph.database);
    const query = { index: `'song' & 'yeu'`, check: `'song' <-> 'yeu'` };
    const end = await index.end();
    const atOnce = await index.newest({ ...query, most: 0 }, end, 10);
    expect(atOnce.length).toBeGreaterThan(3);
    for (const limit of [1, 2, 3, 10]) {
      const byWindows = await index.newest({ ...query, most: 1e9 }, end, limit);
      expect(byWindows).toEqual(atOnce.slice(0, limit));
    }
    const below = atOnce[0]?.ordinal ?? 0;
    expect(await index.newest({ ...query, most: 1e9 }, below, 10)).toEqual(atOnce.slice(1));
  });
});

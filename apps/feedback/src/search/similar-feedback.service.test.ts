import { anonymous, type Viewer } from '@chia-se/subgraph-kit';
import { TestSubgraph, until } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accepted, decide, newSubscriber, openPeriod, submitted } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';

let graph: TestSubgraph;
const said = {
  title: 'Sóng 4G yếu ở hầm để xe chung cư',
  body: 'Xuống hầm để xe là mất sóng hoàn toàn, không gọi được cho nhân viên bảo vệ.',
};
let earliest: { id: string };

beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
  await openPeriod(graph);
  earliest = await accepted(graph, newSubscriber(), said);
  await accepted(graph, newSubscriber(), {
    title: 'Hoá đơn cước gửi chậm',
    body: 'Tháng nào hoá đơn cũng đến sau ngày hai mươi.',
    topic: 'CUSTOMER_CARE',
  });
  await accepted(graph, newSubscriber(), {
    title: 'Ứng dụng hay bị thoát',
    body: 'Mở ứng dụng lên vài giây là bị thoát, điện thoại đời cũ. Gọi 0901234567 cho tôi.',
  });
  await indexed(3);
});
afterAll(() => graph.stop());

/** Waits until so many opinions can be found. */
async function indexed(opinions: number) {
  await until(async () => {
    const [row] = await graph.database.rows<{ found: number; waiting: number }>(
      `select (select count(*)::int from feedback_search) as found,
         (select count(*)::int from feedback_search_task) as waiting`,
    );
    return row?.found === opinions && row.waiting === 0;
  });
}

async function similar(
  text: string,
  topic: string | null = null,
  viewer: Viewer = newSubscriber(),
) {
  const data = await graph.data<{
    similarFeedback: { similarity: number; feedback: { id: string; title: string } }[];
  }>(
    `query ($text: String!, $topic: String) { similarFeedback(text: $text, topic: $topic) {
       similarity feedback { id title } } }`,
    { text, topic },
    viewer,
  );
  return data.similarFeedback;
}

describe('opinions like the one being written', () => {
  test.each([
    ['as it was written', said.title],
    ['without diacritics', 'song 4g yeu o ham de xe chung cu'],
    ['decomposed', said.title.normalize('NFD')],
    ['in capitals', said.title.toUpperCase()],
    ['in the words of a chat', 'hầm để xe mất sóng hoàn toàn, ko gọi đc cho nv bảo vệ'],
    ['in the middle of a word', 'sóng 4G yếu ở hầm để x'],
    ['with words before it', 'Kính gửi tổng đài, sóng 4G yếu ở hầm để xe nhà em ạ'],
  ])('are found %s', async (_, text) => {
    const [first] = await similar(text);
    expect(first?.feedback.id).toBe(earliest.id);
    expect(first?.similarity).toBeGreaterThan(0.35);
    expect(first?.similarity).toBeLessThanOrEqual(1);
  });

  test('are found wherever a tone is placed', async () => {
    expect((await similar('hóa đơn cước'))[0]?.feedback.title).toBe('Hoá đơn cước gửi chậm');
  });

  test.each(['', 'sóng', '   ', '🙂🙂', "' | & ! :* <-> \\", 'a\u0000b', '\ud800 \ud800'])(
    'are none for %j',
    async (text) => {
      expect(await similar(text)).toEqual([]);
    },
  );

  test('are looked up for the longest text in the same way', async () => {
    const found = await similar(`${said.title} ${said.body} `.repeat(2_000));
    expect(found[0]?.feedback.id).toBe(earliest.id);
  });

  test('do not say what is masked', async () => {
    expect(await similar('Gọi 0901234567 cho')).toEqual([]);
  });

  test('are for whoever is signed in', async () => {
    await expect(similar(said.title, null, anonymous)).rejects.toThrow();
  });
});

describe('what can be found', () => {
  test('of two that are as alike, the one of the topic at hand comes first', async () => {
    const text = { title: 'Tổng đài bận suốt giờ trưa', body: 'Gọi mãi không ai nghe.' };
    const network = await accepted(graph, newSubscriber(), text);
    const care = await accepted(graph, newSubscriber(), { ...text, topic: 'CUSTOMER_CARE' });
    await indexed(5);
    const order = async (topic: string) =>
      (await similar(text.title, topic)).map((one) => one.feedback.id);
    expect(await order('NETWORK_QUALITY')).toEqual([network.id, care.id]);
    expect(await order('CUSTOMER_CARE')).toEqual([care.id, network.id]);
    expect(await order('NO_SUCH')).toEqual([network.id, care.id]);
  });

  test('is what is public, from when it becomes public until it no longer is', async () => {
    const text = { title: 'Trạm phát sóng kêu to', body: 'Quạt của trạm kêu cả đêm.' };
    const { id, viewer } = await submitted(graph, newSubscriber(), text);
    expect(await similar(text.title, null, viewer)).toEqual([]);
    await decide(graph, 'acknowledgeFeedback', { feedbackIds: [id] });
    await until(async () => (await similar(text.title)).length === 1);
    await decide(graph, 'holdFeedback', { feedbackId: id, reason: 'Kiểm tra lại.' });
    expect(await similar(text.title)).toEqual([]);
    await indexed(5);
  });
});

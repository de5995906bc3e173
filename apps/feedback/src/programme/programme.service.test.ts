import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { manager, newSubscriber, openPeriod, submit } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { firstProgramme } from './programme.service.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(feedback);
});
afterAll(() => graph.stop());

const create = async (input: object) =>
  (
    await graph.data<{
      createProgramme: { programme: object | null; userErrors: { code: string }[] };
    }>(
      `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) {
         programme { code name description topics { code name } } userErrors { code } } }`,
      { input },
      manager,
    )
  ).createProgramme;

const launchTopics = [
  { code: 'CUSTOMER_CARE', name: 'Chăm sóc khách hàng' },
  { code: 'PRODUCTS_SERVICES_PROMOTIONS', name: 'Sản phẩm – dịch vụ – khuyến mại' },
  { code: 'NETWORK_QUALITY', name: 'Chất lượng mạng lưới' },
  { code: 'OTHER', name: 'Chủ đề khác' },
];

describe('the programme chia-se', () => {
  test('is there from the start with its four topics, in the reader’s language', async () => {
    const text =
      '{ programme(code: "chia-se") { id name topics { code name } periods { edges { node { id } } } } }';
    const { data } = await graph.run(text, {}, undefined, { language: 'vi' });
    expect(data).toEqual({
      programme: {
        id: firstProgramme.id,
        name: 'Chia sẻ cùng MobiFone',
        topics: launchTopics,
        periods: { edges: [] },
      },
    });
    const english = await graph.data<{ programme: { topics: { name: string }[] } }>(text);
    expect(english.programme.topics[2]?.name).toBe('Network quality');
  });

  test('is found by its key', async () => {
    const result = await graph.entity({ __typename: 'Programme', id: firstProgramme.id }, 'code');
    expect(result.data?._entities).toEqual([{ code: 'chia-se' }]);
    for (const id of ['x', '\0', '01900000-0000-7000-8000-0000000000ff']) {
      const none = await graph.entity({ __typename: 'Programme', id }, 'code');
      expect(none).toMatchObject({ data: { _entities: [null] } });
      expect(none.errors).toBeUndefined();
    }
  });
});

describe('another programme', () => {
  test('gets the topics of the first unless given its own', async () => {
    const { programme } = await create({ code: 'gop-y-5g', name: ' Góp ý   5G ' });
    expect(programme).toMatchObject({ code: 'gop-y-5g', name: 'Góp ý 5G', description: null });
    expect((programme as { topics: { code: string }[] }).topics.map(({ code }) => code)).toEqual(
      launchTopics.map(({ code }) => code),
    );
  });

  test('takes opinions on its own topics only, in its own period', async () => {
    await create({
      code: 'roaming',
      name: 'Roaming',
      topics: [{ code: 'PRICE', nameVi: 'Giá cước', nameEn: 'Price' }],
    });
    await openPeriod(graph, { programmeCode: 'roaming' });
    const viewer = newSubscriber();
    const other = await submit(graph, viewer, { programmeCode: 'roaming' });
    expect(other.userErrors[0]?.code).toBe('TOPIC_UNKNOWN');
    const own = await submit(graph, viewer, { programmeCode: 'roaming', topic: 'PRICE' });
    expect(own.userErrors).toEqual([]);
    const first = await submit(graph, newSubscriber());
    expect(first.userErrors[0]?.code).toBe('PERIOD_NOT_OPEN');
  });

  test('has a code of its own', async () => {
    const both = await Promise.all([1, 2].map(() => create({ code: 'twice', name: 'a' })));
    const codes = both.map(({ userErrors }) => userErrors[0]?.code ?? 'CREATED').sort();
    expect(codes).toEqual(['CREATED', 'PROGRAMME_CODE_TAKEN']);
  });

  const topic = { code: 'A1', nameVi: 'a', nameEn: 'a' };
  test.each([
    ['a code with capitals', { code: 'Chia', name: 'a' }, 'PROGRAMME_CODE_INVALID'],
    ['a code that is too long', { code: 'a'.repeat(51), name: 'a' }, 'PROGRAMME_CODE_INVALID'],
    ['a code that never ends', { code: 'a-'.repeat(500_000), name: 'a' }, 'PROGRAMME_CODE_INVALID'],
    ['no name', { code: 'ok', name: '\u200b' }, 'PROGRAMME_NAME_INVALID'],
    [
      'an endless description',
      { code: 'ok', name: 'a', description: 'a'.repeat(2_001) },
      'PROGRAMME_DESCRIPTION_TOO_LONG',
    ],
    ['no topics at all', { code: 'ok', name: 'a', topics: [] }, 'TOPICS_INVALID'],
    ['a topic twice', { code: 'ok', name: 'a', topics: [topic, topic] }, 'TOPICS_INVALID'],
    [
      'a topic without a name',
      { code: 'ok', name: 'a', topics: [{ ...topic, nameVi: ' ' }] },
      'TOPICS_INVALID',
    ],
  ])('refuses %s', async (_what, input, code) => {
    expect((await create(input)).userErrors.map((error) => error.code)).toEqual([code]);
  });

  test('stands in the list, page by page', async () => {
    const read = (after: string | null) =>
      graph.data<{
        programmes: {
          edges: { node: { code: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        'query ($after: String) { programmes(first: 1, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    const codes: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { programmes } = await read(after);
      codes.push(...programmes.edges.map(({ node }) => node.code));
      if (!programmes.pageInfo.hasNextPage) break;
      after = programmes.pageInfo.endCursor;
    }
    expect(codes[0]).toBe('chia-se');
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('roaming');
  });
});

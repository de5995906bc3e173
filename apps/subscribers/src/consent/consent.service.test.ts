import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subscribers } from '../subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(subscribers);
});
afterAll(() => graph.stop());

describe('consents', () => {
  test('me is null for nobody', async () => {
    expect(await graph.data('{ me { id consents { purpose } } }')).toEqual({ me: null });
  });
});

import { differencesFromRows, subscriberViewer } from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { perks } from '../subgraph.ts';

const member = '01900000-0000-4000-8000-000000000001';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await TestSubgraph.start(perks);
});
afterAll(() => graph.stop());

function perksOf(tier: string | null, viewer = subscriberViewer('unknown to partners', member)) {
  const reference = { __typename: 'Subscriber', memberId: member, membershipTier: tier };
  return graph.entity<{ perks: { name: string }[] }>(reference, 'perks { name }', viewer);
}

describe('perks', () => {
  test('a tier is given its own perks and those of the tiers below', async () => {
    const { data } = await perksOf('TITANIUM');
    expect(data?._entities[0]?.perks.map((perk) => perk.name)).toEqual([
      'Priority check-in at the airport',
      '20% off rooms from Sunday to Thursday',
    ]);
  });

  test('a member without a tier is given none', async () => {
    const { data } = await perksOf(null);
    expect(data?._entities[0]?.perks).toEqual([]);
  });

  test('refuses to tell one member the perks of another', async () => {
    const { data, errors } = await perksOf('GOLD', subscriberViewer('other', 'other-member'));
    expect(data?._entities[0]?.perks).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('the tables are as the row classes say', async () => {
    expect(await differencesFromRows(graph.database)).toEqual([]);
  });
});

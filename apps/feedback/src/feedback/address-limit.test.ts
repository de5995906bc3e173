import { TestClock, TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newSubscriber, openPeriod, type Submitted, submission } from '../../test/seed.ts';
import { feedback } from '../subgraph.ts';
import { networkOf } from './address-limit.ts';

let graph: TestSubgraph;
const clock = new TestClock();
beforeAll(async () => {
  const environment = { FEEDBACK_PER_ADDRESS_HOUR: '3' };
  graph = await TestSubgraph.start(feedback, { environment, clock });
  await openPeriod(graph);
});
afterAll(() => graph.stop());

/** Submits as somebody new each time. */
async function submitFrom(clientAddress: string, input = submission(), viewer = newSubscriber()) {
  const { data } = await graph.run<{ submitFeedback: Submitted }>(
    `mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) {
       feedback { id } userErrors { code message } } }`,
    { input },
    viewer,
    { clientAddress },
  );
  return data?.submitFeedback.userErrors[0] ?? null;
}

describe('one network address', () => {
  test('sends so many opinions an hour and no more, even all at once', async () => {
    const refused = await Promise.all(Array.from({ length: 6 }, () => submitFrom('203.0.113.7')));
    expect(refused.filter((error) => error === null)).toHaveLength(3);
    expect(refused.filter((error) => error?.code === 'ADDRESS_LIMIT_REACHED')).toHaveLength(3);
    expect(await submitFrom('203.0.113.8')).toBeNull();
  });

  test('is told when to try again, and then it works', async () => {
    const refusal = await submitFrom('203.0.113.7');
    expect(refusal?.message).toMatch(/after .*\d{2}:00/);
    clock.advance({ hours: 1 });
    expect(await submitFrom('203.0.113.7')).toBeNull();
    const left = await graph.database.rows('select hour from submission_address');
    expect(left).toHaveLength(1);
  });

  test('may repeat a submission that stands, whatever has been counted', async () => {
    const [input, viewer] = [submission(), newSubscriber()];
    for (const _ of [1, 2, 3, 4, 5]) {
      expect(await submitFrom('203.0.113.9', input, viewer)).toBeNull();
    }
  });

  test('is a household’s where it is long', async () => {
    const refused = await Promise.all([1, 2, 3, 4].map((n) => submitFrom(`2001:db8:0:1::${n}`)));
    expect(refused.filter((error) => error !== null)).toHaveLength(1);
    expect(await submitFrom('2001:db8:0:2::1')).toBeNull();
  });

  test.each([
    ['127.0.0.1', null],
    ['::1', null],
    ['::ffff:127.0.0.1', null],
    ['unknown', null],
    ['::ffff:203.0.113.7', '203.0.113.7/32'],
    ['fe80::1%eth0', 'fe80::1/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

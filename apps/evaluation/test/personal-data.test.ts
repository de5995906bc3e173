import { randomUUID } from 'node:crypto';
import { newSealingKeys, unseal } from '@chia-se/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JudgedPeriod } from './judged-round.ts';

let period: JudgedPeriod;
beforeAll(async () => {
  period = await JudgedPeriod.open();
  await period.acceptMany(2);
});
afterAll(() => period.graph.stop());

interface Held {
  feedbackId: string;
  subscriberId: string;
  body: string;
}

const candidates = () =>
  period.graph.database.rows<Held>(
    `select feedback_id as "feedbackId", subscriber_id as "subscriberId", body
     from candidate order by feedback_id`,
  );

test('judging tells its part, and forgets text only where the author wants that', async () => {
  const [own, other] = await candidates();
  const subscriberId = own?.subscriberId ?? '';
  const { publicKey, privateKey } = newSealingKeys();
  const requestId = randomUUID();
  await period.graph.deliver('DataExportRequested', { requestId, subscriberId, publicKey });
  const answer = (await period.graph.published()).find(
    ({ name, payload }) => name === 'DataRequestAnswered' && payload['requestId'] === requestId,
  );
  expect(unseal(String(answer?.payload['sealed']), privateKey)).toMatchObject({
    candidates: [{ feedback_id: own?.feedbackId }],
    appeals: [],
  });
  await period.graph.deliver('DataErasureRequested', {
    requestId,
    subscriberId,
    keepPublicText: true,
  });
  expect(await candidates()).toEqual([own, other]);
  await period.graph.deliver('DataErasureRequested', {
    requestId,
    subscriberId,
    keepPublicText: false,
  });
  const after = await candidates();
  expect(after[0]?.body).toBe('Nội dung đã được xóa theo yêu cầu của người gửi.');
  expect(after[1]).toEqual(other);
});

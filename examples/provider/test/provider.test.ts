import { expect, test } from '@jest/globals';
import { Provider } from '../src/provider.ts';
import { settings } from '../src/settings.ts';
import { sign } from '../src/signature.ts';

const secret = 'what-is-asked-'.repeat(3);
const provider = new Provider(
  settings.parse({ REQUEST_KEY: secret, CALLBACK_KEY: 'what-is-told-'.repeat(3) }),
);
const key = 'order-0001';
const content = JSON.stringify({
  kind: 'TOP_UP',
  amount: 200_000,
  item: 'Thẻ nạp',
  recipient: { phoneNumber: '+84901234567', name: 'An', address: 'Hà Nội' },
});

function asked(method: string, target: string, body = '') {
  const parts = { method, target, body };
  return { ...parts, headers: { ...sign(parts, { id: 'request', secret }) } };
}

test('gives a gift once, however often it is reserved and committed', () => {
  expect(provider.answer(asked('GET', `/orders/${key}`)).status).toBe(404);
  for (let n = 0; n < 2; n += 1) {
    const { status, body } = provider.answer(asked('PUT', `/orders/${key}`, content));
    expect([status, body]).toEqual([200, expect.objectContaining({ status: 'RESERVED' })]);
  }
  for (let n = 0; n < 2; n += 1) {
    const { body } = provider.answer(asked('POST', `/orders/${key}/commit`));
    expect(body).toMatchObject({ key, status: 'DONE', amount: 200_000 });
  }
  const other = content.replace('200000', '300000');
  expect(provider.answer(asked('PUT', `/orders/${key}`, other)).status).toBe(409);
});

test('hears a request once, and only as it was signed', () => {
  const once = asked('GET', `/orders/${key}`);
  expect(provider.answer(once).status).toBe(200);
  expect(provider.answer(once)).toMatchObject({ status: 401, body: { problem: 'REPLAYED' } });
  const changed = { ...asked('GET', `/orders/${key}`), target: '/statement?day=2026-11-23' };
  expect(provider.answer(changed)).toMatchObject({ status: 401, body: { problem: 'SIGNATURE' } });
});

import { toSmsText } from '@chia-se/locale';
import { until } from '@chia-se/subgraph-kit/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Undeliverable } from '../src/notification-delivery/undeliverable.ts';
import { type Receipt } from '../src/sms/smpp/short-message.ts';
import { SmppSmsSender } from '../src/sms/smpp/smpp-sms-sender.ts';
import { SmsCentre } from './sms-centre.ts';

let centre: SmsCentre;
let sender: SmppSmsSender;
let receipts: Receipt[];
let errors: unknown[];
beforeEach(async () => {
  centre = await SmsCentre.start();
  [receipts, errors] = [[], []];
  sender = open(centre.url);
});
afterEach(async () => {
  await sender.stop();
  await centre.stop();
});

function open(url: string, perSecond = 1_000): SmppSmsSender {
  return new SmppSmsSender({
    url,
    from: 'ChiaSe',
    perSecond,
    onReceipt: async (receipt) => void receipts.push(receipt),
    onError: (error) => errors.push(error),
  });
}

test('a text reaches the SMS centre, plain and in one part', async () => {
  const text = toSmsText('Góp ý của Quý khách đã được trả lời @$_^{}\\[~]|');
  expect(await sender.send('+84901234567', text)).toEqual([]);
  expect(centre.taken).toEqual([
    {
      id: 'centre-1',
      to: '84901234567',
      from: 'ChiaSe',
      text: 'Gop y cua Quy khach da duoc tra loi @$_^{}\\[~]|',
      part: null,
      wantsReceipt: false,
    },
  ]);
});

test('a long text goes in parts that belong together, with a receipt for each', async () => {
  const text = 'Cam on Quy khach. '.repeat(20);
  const ids = await sender.send('+84901234567', text, { wantsReceipt: true });
  expect(ids).toEqual(['centre-1', 'centre-2', 'centre-3']);
  expect(centre.taken.map(({ part }) => part)).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(centre.taken.map((one) => one.text).join('')).toBe(text);
  expect((await centre.receipt('centre-2', 'DELIVRD')).command_status).toBe(0);
  await centre.receipt('centre-3', 'EXPIRED');
  expect(receipts).toEqual([
    { messageId: 'centre-2', isDelivered: true, state: 'DELIVRD' },
    { messageId: 'centre-3', isDelivered: false, state: 'EXPIRED' },
  ]);
});

test('a number that does not exist is given up, a full queue is not', async () => {
  centre.refuseWith.push(0x0b, 0x14);
  await expect(sender.send('+84901234567', 'a')).rejects.toThrow(Undeliverable);
  const full = await sender.send('+84901234567', 'a').catch((error: unknown) => error);
  expect(full).toBeInstanceOf(Error);
  expect(full).not.toBeInstanceOf(Undeliverable);
  await sender.send('+84901234567', 'a');
  expect(centre.taken).toHaveLength(1);
});

test('a connection that breaks is made again, without anything to send', async () => {
  await until(async () => centre.binds === 1);
  centre.hangUp();
  await until(async () => centre.binds === 2);
  await sender.send('+84901234567', 'a');
  expect(centre.taken).toHaveLength(1);
});

test('a wrong password is said, and sends nothing', async () => {
  const stranger = open(centre.url.replace('s%40fe', 'wrong'));
  await expect(stranger.send('+84901234567', 'a')).rejects.toThrow('0x0000000e');
  expect(errors).not.toHaveLength(0);
  await stranger.stop();
  expect(centre.taken).toHaveLength(0);
});

test('no more leave in a second than the centre takes', async () => {
  const slow = open(centre.url, 20);
  const start = performance.now();
  await Promise.all(Array.from({ length: 6 }, () => slow.send('+84901234567', 'a')));
  expect(performance.now() - start).toBeGreaterThanOrEqual(245);
  await slow.stop();
});

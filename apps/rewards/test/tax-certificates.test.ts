import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSubgraph, type Viewer } from '@chia-se/subgraph-kit';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { generateSigningKeys } from '@chia-se/viewer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codeOf, FinalisedMonth, type Outcome } from './finalised-month.ts';

type Link = Outcome & { url: string | null };

let graph: TestSubgraph;
let month: FinalisedMonth;
let server: Awaited<ReturnType<typeof serveSubgraph>>;
let awardId: string;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  graph.clock.set('2026-11-23T02:00:00Z');
  month = await FinalisedMonth.heardOf(graph, { people: 3 });
  const [plan] = await graph.database.rows<{ id: string }>(
    'select id from prize_plan where period_id = $1 and superseded_at is null',
    [month.periodId],
  );
  const giftOptions = [{ nameVi: 'Xe máy', nameEn: 'Motorbike' }];
  const names = { nameVi: 'Xe máy điện', nameEn: 'Electric motorbike' };
  const prizes = [
    { level: 'FIRST', ...names, value: 45_000_005, quantity: 1, giftOptions },
    {
      level: 'SECOND',
      nameVi: 'Loa',
      nameEn: 'Speaker',
      value: 20_000_000,
      quantity: 1,
      giftOptions,
    },
  ];
  const texts = { descriptionVi: 'Quà', descriptionEn: 'Gifts', budget: 100_000_000 };
  const input = { prizePlanId: plan?.id, plan: { ...texts, prizes }, reason: 'Giải lớn hơn.' };
  expect(codeOf(await month.mutate('changePrizePlan', input, month.proposer))).toBeNull();
  await month.publish();
  awardId = (await month.awardOf(1)).id;
  const { publicKey } = await generateSigningKeys();
  server = await serveSubgraph(graph.running, {
    host: '127.0.0.1',
    port: 0,
    gatewayPublicKey: publicKey,
  });
});
afterAll(async () => {
  await server?.close();
  await graph.stop();
});

const record = (id: string, who: Viewer, winner?: object) =>
  month.mutate('recordTaxWithheld', { awardId: id, ...(winner && { winner }) }, who);
const link = (id: string, who: Viewer) =>
  month.mutate<Link>('prepareTaxCertificate', { awardId: id }, who);

function download(url: string | null): Promise<{ status: number | undefined; body: Buffer }> {
  return new Promise((done, failed) => {
    get(`${new URL(server.url).origin}${url}`, { agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => done({ status: response.statusCode, body: Buffer.concat(parts) }));
    }).once('error', failed);
  });
}

/** `null` where there is no `pdftotext`. */
async function textOf(pdf: Buffer): Promise<string | null> {
  const file = join(tmpdir(), `certificate-${process.pid}.pdf`);
  await writeFile(file, pdf);
  try {
    return execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('There is no pdftotext here: the words of the certificate are not read.');
    return null;
  }
}

test('a winner of whom tax is withheld says who they are, and nobody else is asked', async () => {
  const award = await month.awardOf(1);
  const anonymous = month.claimInput(award);
  const empty = { ...anonymous.delivery, identityNumber: '   ' };
  for (const input of [anonymous, { ...anonymous, delivery: empty }]) {
    const refused = await month.mutate('claimAward', input, month.winner(1));
    expect(refused.userErrors[0]).toMatchObject({
      code: 'IDENTITY_NUMBER_NEEDED',
      field: ['input', 'delivery', 'identityNumber'],
    });
    expect(refused.userErrors[0]?.message).toContain('Income tax is withheld');
  }
  expect((await month.awardOf(1)).status).toBe('ANNOUNCED');
  const untaxed = await month.awardOf(2);
  expect(untaxed.taxWithheld).toBe(0);
  const claimed = await month.mutate('claimAward', month.claimInput(untaxed), month.winner(2));
  expect(codeOf(claimed)).toBeNull();
});

test('an award is handed over only after its tax, which its owner then has certified', async () => {
  const award = await month.awardOf(1);
  expect(award.taxWithheld).toBe(2_500_000);
  expect(codeOf(await record(awardId, month.fulfiller))).toBe('AWARD_NOT_READY');
  const claim = month.claimInput(award);
  const delivery = { ...claim.delivery, identityNumber: '079204001234' };
  const claimed = await month.mutate('claimAward', { ...claim, delivery }, month.winner(1));
  expect(codeOf(claimed)).toBeNull();
  expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBe(
    'TAX_NOT_WITHHELD',
  );
  expect(codeOf(await link(awardId, month.winner(1)))).toBe('TAX_NOT_WITHHELD');
  expect(codeOf(await record(awardId, month.judge))).toBe('JUDGED_THIS_ROUND');
  expect(codeOf(await record(awardId, month.proposer))).toBe('SAME_PERSON');
  const both = await Promise.all([1, 2].map(() => record(awardId, month.fulfiller)));
  expect(both.map(codeOf).sort()).toEqual(['TAX_ALREADY_WITHHELD', null]);
  expect(codeOf(await month.mutate('startFulfilment', { awardId }, month.fulfiller))).toBeNull();

  expect(codeOf(await link(awardId, month.winner(2)))).toBe('AWARD_UNKNOWN');
  const { url } = await link(awardId, month.winner(1));
  const { status, body } = await download(url);
  expect([status, body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const text = await textOf(body);
  if (text !== null) {
    for (const words of [
      'CHỨNG TỪ KHẤU TRỪ',
      'Số: 2026/0000001',
      'Nguyễn Văn An',
      '079204001234',
      'Xe máy điện',
      /45\.000\.005\s₫/,
      /25\.000\.005\s₫/,
      '10 %',
      /2\.500\.000\s₫/,
      '23/11/2026',
    ]) {
      expect(text).toMatch(words);
    }
  }
  graph.clock.advance({ minutes: 11 });
  expect((await download(url)).status).toBe(403);
  expect((await download(`${url}x`)).status).toBe(403);
});

test('where no tax is due there is nothing to certify', async () => {
  const { id } = await month.awardOf(2);
  expect(codeOf(await link(id, month.winner(2)))).toBe('NO_TAX_DUE');
  expect(codeOf(await record(id, month.fulfiller))).toBe('NO_TAX_DUE');
});

test('an erasure leaves the tax record alone, until the law lets it go', async () => {
  const { subscriberId } = month.ranked(1);
  const event = { requestId: randomUUID(), subscriberId, keepPublicText: false };
  await graph.deliver('DataErasureRequested', event);
  const keys = await graph.database.rows(
    'select purpose, keep_until as "keepUntil" from person_key where subscriber_id = $1',
    [subscriberId],
  );
  expect(keys).toEqual([{ purpose: 'TAX_RECORD', keepUntil: new Date('2037-01-01T00:00:00Z') }]);
  expect(
    await graph.database.rows('select 1 from delivery where subscriber_id = $1', [subscriberId]),
  ).toEqual([]);
  const { url } = await link(awardId, month.fulfiller);
  expect((await download(url)).status).toBe(200);
  await graph.database.rows('delete from person_key where keep_until < $1', ['2037-01-02']);
  expect((await download(url)).status).toBe(403);
});

test('who is forgotten between claim and tax record still gets the gift, by the card that they show', async () => {
  const again = await FinalisedMonth.heardOf(graph, { people: 1, code: '2026-12' });
  const [plan] = await graph.database.rows<{ id: string }>(
    'select id from prize_plan where period_id = $1 and superseded_at is null',
    [again.periodId],
  );
  const giftOptions = [{ nameVi: 'Xe máy', nameEn: 'Motorbike' }];
  const prize = { level: 'FIRST', nameVi: 'Xe máy điện', nameEn: 'Electric motorbike' };
  const prizes = [{ ...prize, value: 30_000_000, quantity: 1, giftOptions }];
  const texts = { descriptionVi: 'Quà', descriptionEn: 'Gifts', budget: 100_000_000 };
  const change = { prizePlanId: plan?.id, plan: { ...texts, prizes }, reason: 'Giải lớn hơn.' };
  expect(codeOf(await again.mutate('changePrizePlan', change, again.proposer))).toBeNull();
  await again.publish();
  const award = await again.awardOf(1);
  const claim = again.claimInput(award);
  const delivery = { ...claim.delivery, identityNumber: '079204001234' };
  const claimed = await again.mutate('claimAward', { ...claim, delivery }, again.winner(1));
  expect(codeOf(claimed)).toBeNull();
  const card = { name: 'Trần Thị Bưởi', identityNumber: '079 204 005 678' };
  expect(codeOf(await record(award.id, again.fulfiller, card))).toBe('WINNER_KNOWN');
  const { subscriberId } = again.ranked(1);
  const event = { requestId: randomUUID(), subscriberId, keepPublicText: false };
  await graph.deliver('DataErasureRequested', event);
  expect(codeOf(await record(award.id, again.fulfiller))).toBe('IDENTITY_MISSING');
  const wrong = { ...card, identityNumber: '12' };
  expect(codeOf(await record(award.id, again.fulfiller, wrong))).toBe('WINNER_INVALID');
  expect(codeOf(await record(award.id, again.fulfiller, card))).toBeNull();
  const started = await again.mutate('startFulfilment', { awardId: award.id }, again.fulfiller);
  expect(codeOf(started)).toBeNull();
  expect(codeOf(await again.handOver(award.id, 'Trao tại cửa hàng.'))).toBeNull();
});

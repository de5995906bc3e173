import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { holds, verifyAwardLedger } from '@chia-se/verifier';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sealPlainRows } from '../src/claim/seal-plain-rows.ts';
import { writeLedgerDocument } from '../src/ledger-document/write-ledger-document.ts';
import { KeyRing, open } from '../src/person-key/key-ring.ts';
import { PersonVault } from '../src/person-key/person-vault.ts';
import { codeOf, FinalisedMonth, personalDataKey } from './finalised-month.ts';

const personal = ['Trần Thị Bưởi', '0907654321', '+84907654321', '36 Nguyễn Du', '079204001234'];
const delivery = {
  recipientName: 'Trần Thị Bưởi',
  phoneNumber: '0907654321',
  address: '36 Nguyễn Du, Quận 1, TP. Hồ Chí Minh',
  identityNumber: '079 204 001 234',
};
const note = 'Chị Trần Thị Bưởi ký nhận tại 36 Nguyễn Du';

let graph: TestSubgraph;
let month: FinalisedMonth;
let subscriberId: string;
beforeAll(async () => {
  graph = await FinalisedMonth.start();
  month = await FinalisedMonth.heardOf(graph, { people: 4 });
  await month.publish();
  subscriberId = month.ranked(1).subscriberId;
  for (const rank of [1, 2]) {
    const award = await month.awardOf(rank);
    const input = month.claimInput(award, { delivery });
    await month.mutate('claimAward', input, month.winner(rank));
    await month.mutate('startFulfilment', { awardId: award.id }, month.fulfiller);
    expect(codeOf(await month.handOver(award.id, note))).toBeNull();
  }
});
afterAll(() => graph.stop());

/** Every table of the room as text, with bytes read as text too. */
async function dump(): Promise<string> {
  const tables = await graph.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await graph.database.rows<object>(`select * from "${name}"`);
    parts.push(
      JSON.stringify(rows, (_, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
      ),
    );
  }
  return parts.join('\n');
}

const ledger = () => writeLedgerDocument(graph.database, 0);
const keysOf = (id: string) =>
  graph.database.rows<{ wrapped: Buffer; wrappedBy: string }>(
    'select wrapped, wrapped_by as "wrappedBy" from person_key where subscriber_id = $1',
    [id],
  );

describe('a winner’s personal data', () => {
  test('stand in no table in plain text, not even before an erasure', async () => {
    const text = await dump();
    for (const words of personal) expect(text).not.toContain(words);
  });

  test('and nothing in the ledger is a hash that a phone number could be guessed from', async () => {
    const { document } = await ledger();
    const forms = ['0907654321', '84907654321', '+84907654321', '0907 654 321'];
    for (const form of forms) {
      expect(document).not.toContain(createHash('sha256').update(form).digest('hex'));
      const salted = createHash('sha256').update(subscriberId).update(form).digest('hex');
      expect(document).not.toContain(salted);
    }
  });

  test('are not recoverable after an erasure, from a copy of the rows either, and the verifier passes', async () => {
    const before = await ledger();
    const copies = await graph.database.rows<{ awardId: string; sealed: Buffer }>(
      `select award_id as "awardId", sealed from delivery where subscriber_id = $1`,
      [subscriberId],
    );
    expect(copies).toHaveLength(1);
    await graph.deliver('DataErasureRequested', {
      requestId: randomUUID(),
      subscriberId,
      keepPublicText: false,
    });
    expect(await keysOf(subscriberId)).toEqual([]);
    const text = await dump();
    for (const words of personal) expect(text).not.toContain(words);
    // With every key that is left, and with that of the settings itself.
    const ring = new KeyRing(personalDataKey.PERSONAL_DATA_KEY);
    const other = month.ranked(2).subscriberId;
    const [left] = await keysOf(other);
    const othersKey = ring.unwrap(left?.wrapped as Buffer, left?.wrappedBy ?? '', `CLAIM ${other}`);
    const settingsKey = Buffer.from(personalDataKey.PERSONAL_DATA_KEY, 'base64url');
    for (const { awardId, sealed } of copies) {
      for (const key of [othersKey, settingsKey]) {
        expect(() => open(sealed, key, `delivery ${awardId}`)).toThrow();
      }
    }
    const after = await ledger();
    expect(after.hash).toBe(before.hash);
    expect(holds(verifyAwardLedger(after.document, before.hash, []))).toBe(true);
  });

  test('of others stay readable for who hands over', async () => {
    const { award } = await graph.data<{ award: { delivery: object; handOverNote: string } }>(
      'query ($id: ID!) { award(id: $id) { handOverNote delivery { recipientName address } } }',
      { id: (await month.awardOf(2)).id },
      month.fulfiller,
    );
    const { recipientName, address } = delivery;
    expect(award).toEqual({ handOverNote: note, delivery: { recipientName, address } });
  });

  test('moved to another row, or changed by a byte, are refused', async () => {
    const key = randomBytes(32);
    const ring = new KeyRing(personalDataKey.PERSONAL_DATA_KEY);
    const { wrapped, wrappedBy } = ring.wrap(key, 'CLAIM a');
    expect(ring.unwrap(wrapped, wrappedBy, 'CLAIM a')).toEqual(key);
    expect(() => ring.unwrap(wrapped, wrappedBy, 'CLAIM b')).toThrow();
    wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1;
    expect(() => ring.unwrap(wrapped, wrappedBy, 'CLAIM a')).toThrow();
  });
});

test('a key of the settings follows another, and what the old one closed still opens', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64url'));
  const key = randomBytes(32);
  const closed = new KeyRing(old as string).wrap(key, 'x');
  const both = new KeyRing(`${fresh},${old}`);
  expect(both.unwrap(closed.wrapped, closed.wrappedBy, 'x')).toEqual(key);
  expect(both.wrap(key, 'x').wrappedBy).not.toBe(closed.wrappedBy);
  const gone = new KeyRing(fresh as string);
  expect(() => gone.unwrap(closed.wrapped, closed.wrappedBy, 'x')).toThrow('holds no key');
  expect(() => new KeyRing('c2hvcnQ')).toThrow('32 bytes');
});

test('what was written in plain text before there were keys is closed at the next start', async () => {
  const { id: awardId } = await month.awardOf(3);
  await graph.database.rows(
    `insert into delivery (award_id, subscriber_id, recipient_name, phone_number, address)
     values ($1, $2, 'Lê Văn Cam', '+84901112223', '1 Tràng Tiền, Hà Nội')`,
    [awardId, month.ranked(3).subscriberId],
  );
  const ring = new KeyRing(personalDataKey.PERSONAL_DATA_KEY);
  const vault = new PersonVault(ring, graph.clock.read);
  expect(await sealPlainRows(graph.database, vault)).toBe(1);
  expect(await sealPlainRows(graph.database, vault)).toBe(0);
  expect(await dump()).not.toContain('Văn Cam');
  const { award } = await graph.data<{ award: { delivery: object } }>(
    'query ($id: ID!) { award(id: $id) { delivery { recipientName phoneNumber } } }',
    { id: awardId },
    month.fulfiller,
  );
  expect(award.delivery).toEqual({ recipientName: 'Lê Văn Cam', phoneNumber: '0901 112 223' });
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@chia-se/judging';
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/run.ts';
import { altered, issued } from './altered.ts';

const folder = mkdtempSync(join(tmpdir(), 'verifier-ledger-'));
const file = (name: string) => new URL(`records/${name}.json`, import.meta.url).pathname;
const [ledger, checkpoint] = [file('ledger'), file('checkpoint')];

/** Both were issued once, and must verify for good. */
const document = JSON.parse(readFileSync(ledger, 'utf8')).data.awardLedgerDocument.document;

function verify(...args: string[]) {
  const said = { out: '', err: '' };
  const code = run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('verify LEDGER', () => {
  test('holds, and holds against the checkpoint that was kept', () => {
    const alone = verify(ledger);
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(alone.out).toMatch(/signed over it by the key [\w-]{43}\./);
    const { code, out } = verify(ledger, '--kept', checkpoint);
    expect(code).toBe(0);
    expect(out).toContain('It is the ledger of the kept checkpoint.');
    expect(out).toContain('VERIFIED');
  });

  test('exits with 1 and names the entry that was altered', () => {
    const forged = altered(document, (one) => {
      one.entries[4].value += 1;
    });
    const { code, out } = verify(written('forged.json', forged));
    expect(code).toBe(1);
    expect(out).toContain('Entry 5 was altered.');
  });

  test('takes a checkpoint by itself, and fails when a letter of it is another', () => {
    expect(verify(checkpoint)).toMatchObject({ code: 0, err: '' });
    const edge = JSON.parse(readFileSync(checkpoint, 'utf8')).data.ledgerCheckpoints.edges[0];
    for (const [from, to] of [
      ['"sequence":', '"sequence":1'],
      ['"day":"2026', '"day":"2025'],
      ['"format"', ' "format"'],
    ] as const) {
      const forged = edge.node.document.replace(from, to);
      expect(verify(written('checkpoint.json', forged)).code).toBe(1);
    }
  });

  test('says what is wrong where it cannot begin', () => {
    expect(verify(ledger, '--kept').err).toContain('Usage');
    expect(verify(ledger, '--kept', join(folder, 'none.json')).err).toContain('none.json');
    expect(verify(ledger, '--kept', ledger).err).toContain('neither a checkpoint nor');
    expect(verify(checkpoint, '--kept', ledger).err).toContain('Only an award ledger');
    for (const rotten of ['', 'x', 'null', '[]', '{"__proto__":1}']) {
      const forged = altered(document, (one) => {
        one.checkpoints[0] = rotten;
      });
      expect(verify(written('rotten.json', forged)).code).toBe(1);
    }
    for (const hostile of [
      '{"format":"chia-se/award-ledger/1"}',
      '{"format":"chia-se/ledger-checkpoint/1"}',
    ]) {
      expect(verify(written('hostile.json', hostile)).code).toBe(1);
    }
  });

  test('is compared with the decision record that its awards follow from', () => {
    const record = issued('second');
    const { round, ranking } = JSON.parse(record.document);
    const given = (change: (one: Ledger) => void = () => {}) =>
      written('given.json', ledgerOf(round.id, record.hash, ranking, change));
    const kept = ['--kept', record.file];
    const holding = verify(given(), ...kept);
    expect(holding.code).toBe(0);
    expect(holding.out).toContain(`the kept decision record of “${round.name}”`);
    const turned = given((one) => {
      one.rounds[0].places.at(-1).rank += 1;
    });
    expect(verify(turned, ...kept).out).toContain('has another rank in the record');
    const elsewhere = given((one) => {
      one.rounds[0].decisionRecordHash = '0'.repeat(64);
    });
    expect(verify(elsewhere, ...kept).out).toContain('and this one is');
    expect(verify(ledger, ...kept).out).toContain('No award follows from this round.');
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Ledger = any;

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The best of a ranking is proposed for the only prize. */
function ledgerOf(
  roundId: string,
  decisionRecordHash: string,
  ranking: readonly { rank: number }[],
  change: (ledger: Ledger) => void,
): string {
  const places = ranking.map(({ rank }, n) => ({ rank, feedbackId: uuid(100 + n) }));
  const entry = {
    ...{ sequence: 1, deed: 'PROPOSED', roundId, decisionRecordHash, rank: 1, value: 5 },
    ...{ awardId: uuid(1), proposalId: uuid(2), prizeId: uuid(3), feedbackId: uuid(100) },
    ...{ subscriberId: uuid(4), actorId: uuid(5), recordedAt: '2026-11-24T00:00:00.000Z' },
    previousHash: '0'.repeat(64),
  };
  const hash = createHash('sha256').update(canonicalJson(entry)).digest('hex');
  const one = {
    format: 'chia-se/award-ledger/1',
    follows: { sequence: 0, hash: '0'.repeat(64) },
    entries: [{ ...entry, hash }],
    remaining: 0,
    checkpoints: [],
    rounds: [{ id: roundId, decisionRecordHash, judgeIds: [], places }],
    plans: [
      { id: uuid(6), version: 1, budget: 5, prizes: [{ id: uuid(3), value: 5, quantity: 1 }] },
    ],
    winners: [],
  };
  change(one);
  return canonicalJson(one);
}

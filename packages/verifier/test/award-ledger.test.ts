import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/run.ts';
import { altered } from './altered.ts';

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
    expect(verify(ledger)).toMatchObject({ code: 0, err: '' });
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
    for (const hostile of [
      '{"format":"chia-se/award-ledger/1"}',
      '{"format":"chia-se/ledger-checkpoint/1"}',
    ]) {
      expect(verify(written('hostile.json', hostile)).code).toBe(1);
    }
  });
});

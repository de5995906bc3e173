import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/run.ts';
import { altered, issued } from './altered.ts';

const { file, document, hash } = issued('first');
const folder = mkdtempSync(join(tmpdir(), 'verifier-'));

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

const forged = altered(document, (record) => {
  record.scorecards[0].scores.CREATIVITY = record.scorecards[0].scores.CREATIVITY === 5 ? 1 : 5;
});

describe('verify FILE', () => {
  test('takes the answer of the explorer as it is, and the bare document', () => {
    const answer = verify(file);
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('published under its hash');
    expect(answer.out).toContain('VERIFIED');
    const bare = verify('--', written('bare.json', `${document}\n`), '--hash', hash.toUpperCase());
    expect(bare.code).toBe(0);
  });

  test('says so where no hash was told, and takes one from the name of the file', () => {
    const silent = verify(written('silent.json', document));
    expect(silent.code).toBe(0);
    expect(silent.out).toContain('No hash was told');
    expect(verify(written(`${hash}.json`, document)).out).not.toContain('No hash was told');
    expect(verify(written(`x-${'0'.repeat(64)}.json`, document)).code).toBe(1);
  });

  test('exits with 1 and names the place where one score is altered', () => {
    const { code, out } = verify(written('forged.json', forged));
    expect(code).toBe(1);
    expect(out).toContain('✗');
    expect(out).toContain('the record says');
    expect(out).toContain('ALTERED');
  });

  test('exits with 1 where the answer tells the hash of another document', () => {
    const answer = JSON.stringify({ data: { decisionRecord: { hash, document: forged } } });
    expect(verify(written('answer.json', answer)).code).toBe(1);
  });

  test('exits with 2 and says why where it cannot begin', () => {
    expect(verify().code).toBe(2);
    expect(verify('--hash', hash).code).toBe(2);
    expect(verify(file, '--hash', 'abc').err).toContain('Usage');
    expect(verify(join(folder, 'none.json')).err).toContain('none.json');
    expect(verify(written('text.json', 'not json')).err).toContain('is not JSON');
    expect(verify(written('other.json', '{"format":"x"}')).err).toContain('no kind of document');
    expect(verify(written('null.json', 'null')).code).toBe(2);
    expect(verify('--help')).toMatchObject({ code: 0, err: '' });
  });
});

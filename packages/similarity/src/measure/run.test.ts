import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pairAgreement, shareWithInterval } from './agreement.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'similar-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const path = join(folder, `${Math.random()}.csv`);
  writeFileSync(path, text);
  return path;
}

async function measured(...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const labelled = `id,said,same_as
1,"Sóng 4G yếu ở hầm để xe, gọi không được",a
2,song 4g yeu o ham de xe goi khong duoc,a
3,Hóa đơn cước gửi chậm quá,
4,Ứng dụng bị thoát khi mở,b
5,Khi mở lên ứng dụng hay thoát ra,b
`;

test('finds near-duplicates and measures them by the labels that are there', async () => {
  const file = fileOf(labelled);
  const { code, out } = await measured(
    '--file',
    file,
    '--column',
    'said',
    '--group-column',
    'same_as',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/near-duplicates \(≥ 0\.85\)\s+1 of 1 texts/);
  expect(out).toMatch(/precision of pairs\s+1\.000/);
  expect(out).toMatch(/recall of pairs\s+0\.500/);
});

test('writes pairs to read, and measures by what was read', async () => {
  const out = join(folder, 'pairs.csv');
  const file = fileOf(labelled);
  await measured('--file', file, '--column', 'said', '--sample', '10', '--out', out);
  const pairs = readFileSync(out, 'utf8');
  expect(pairs.split('\n')[1]).toContain('"song 4g yeu o ham de xe goi khong duoc",""');
  writeFileSync(out, pairs.replace(',""', ',"1"'));
  const again = await measured('--file', file, '--column', 'said', '--judged', out);
  expect(again.out).toContain('1.000 (1 of 1; 95 %: 0.207 to 1.000)');
});

test.each([
  ['no file', ['--file', '/no/such.csv'], 'cannot be read'],
  ['no option --file', ['--least', '0.5'], '--file is missing'],
  ['a likeness above 1', ['--file', 'x', '--least', '2'], '--least takes'],
  ['an unknown option', ['--file', 'x', '--fast'], 'fast'],
])('says what is wrong with %s', async (_, args, message) => {
  const { code, err } = await measured(...args);
  expect(code).toBe(64);
  expect(err).toContain(message);
});

test('names the columns that there are, and an empty file', async () => {
  expect((await measured('--file', fileOf(labelled))).err).toContain(
    'has no column "text"; it has id, said, same_as',
  );
  expect((await measured('--file', fileOf('text\n'))).err).toContain('holds no row');
});

test('counts pairs by groups', () => {
  const groups = ['aa', 'aa', 'ab', 'bb', 'cb'].map((both) => ({
    found: both[0] as string,
    labelled: both[1] as string,
  }));
  // Found: three pairs of a. Labelled: one pair of a, three of b. By both: the pair aa.
  expect(pairAgreement(groups)).toMatchObject({ found: 3, labelled: 4, both: 1, recall: 0.25 });
  expect(pairAgreement([])).toMatchObject({ precision: null, recall: null });
});

test('the interval is Wilson’s: 81 of 263 is 0.255 to 0.366 (Newcombe 1998, table I)', () => {
  const { low, high } = shareWithInterval(81, 263);
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
});

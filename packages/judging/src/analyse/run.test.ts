import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ESSAY_FILE, essaysAreHere } from '../../test/essays.ts';
import type { Analysis } from './analysis.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'judging-'));
afterAll(() => rmSync(folder, { recursive: true }));

const onEssays = essaysAreHere ? test : test.skip;

const TABLE = `bài;giám khảo;sáng tạo;khả thi
a;Lan;4;5
a;Minh;3;4
b;Lan;2;
b;Minh;2;2
c;Lan;5;5
c;Tú;4;NA
d;Tú;1;2
d;Minh;1;1
`;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function analyse(...args: string[]) {
  let out = '';
  let err = '';
  const code = run(['analyse', ...args], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe('judging analyse', () => {
  onEssays('prints the essays as R lme4 sees them', () => {
    const { code, out } = analyse(
      ESSAY_FILE,
      '--item',
      'idstud',
      '--judge',
      'rater',
      '--places',
      '6',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /total\s+3092\s+7\.609559\s+2\.2279\d\s+0\.4550\d\s+1\.3228\d\s+-5872\.848/,
    );
    expect(out).toMatch(/10254\s+1\s+\d+–\d+\s+4\.6469/);
    expect(out).toMatch(/crit6\s+.*0\.732 \[0\.\d+, 0\.\d+\]/);
    expect(out).toContain('After place 6: INSIDE THE NOISE');
    expect(out).toMatch(/^803\s+1\.025/m);
  });

  test('takes any names and delimiter, gaps and gzip, and gives the same as JSON', () => {
    const plain = write('plain.csv', TABLE);
    const zipped = write('zipped', gzipSync(TABLE));
    const first = analyse(plain, '--delimiter', ';', '--json', '--seed', 's');
    expect(first.code).toBe(0);
    const analysis: Analysis = JSON.parse(first.out);
    expect(analysis.columns).toEqual({
      item: 'bài',
      judge: 'giám khảo',
      scores: ['sáng tạo', 'khả thi'],
    });
    expect([analysis.rows, analysis.completeRows]).toEqual([8, 6]);
    expect(analysis.criteria.map(({ name }) => name)).toEqual(['sáng tạo', 'khả thi']);
    expect(analysis.total.ranking.items.map(({ item }) => item)).toEqual(['c', 'a', 'b', 'd']);
    expect(analyse(zipped, '--delimiter', ';', '--json', '--seed', 's').out).toBe(first.out);
  });

  test('weights the total', () => {
    const plain = write('weights.csv', TABLE);
    const { out } = analyse(plain, '--delimiter', ';', '--weight', '1,0', '--json');
    const analysis: Analysis = JSON.parse(out);
    expect(analysis.total.ranking.items.find(({ item }) => item === 'a')!.rawMean).toBe(3.5);
    expect(analyse(plain, '--delimiter', ';', '--weight', '1,2,3').err).toContain(
      'as many weights',
    );
  });

  test('takes one score column alone, and writes to a file', () => {
    const out = join(folder, 'out.json');
    const plain = write('one.csv', TABLE);
    const options = ['--delimiter', ';', '--score', 'sáng tạo', '--json', '--out', out];
    expect(analyse(plain, ...options)).toEqual({ code: 0, out: '', err: '' });
    const analysis: Analysis = JSON.parse(readFileSync(out, 'utf8'));
    expect(analysis.total.name).toBe('sáng tạo');
    expect(analysis.criteria).toEqual([]);
    expect(analysis.completeRows).toBe(8);
  });

  test('gives groups means of their own, and refuses an item in two of them', () => {
    const lines = TABLE.trim().split('\n');
    const inGroups = lines.map((line, at) =>
      at === 0 ? `${line};chủ đề` : `${line};${line < 'c' ? 'mạng' : 'gói cước'}`,
    );
    const path = write('groups.csv', inGroups.join('\n'));
    const { out } = analyse(path, '--delimiter', ';', '--group', 'chủ đề');
    expect(out).toMatch(
      /Groups: points above the mean\n.*\ngroup\s+items\s+mean\n.*\ngói cước\s+2/,
    );
    const wrong = write('wrong.csv', [...inGroups, 'a;Tú;3;3;gói cước'].join('\n'));
    expect(analyse(wrong, '--delimiter', ';', '--group', 'chủ đề').err).toContain(
      'line 10: item a is in gói cước, before in mạng',
    );
  });

  test('says in both languages why it refuses', () => {
    const apart = write('apart.csv', 'item,judge,score\na,x,1\nb,y,2\na,z,3\n');
    const { code, err } = analyse(apart);
    expect(code).toBe(2);
    expect(err).toContain('Các giám khảo tách thành 2 nhóm');
    expect(err).toContain('2 groups with no item in common');
  });

  test.each([
    ['no file', ['/nowhere.csv'], "can't read"],
    ['an unknown column', ['--item', 'essay'], 'there is no column "essay"'],
    ['an unknown option', ['--colour'], 'colour'],
    ['an unknown level', ['--level', 'vague'], 'none of nominal'],
    ['a bad number', ['--places', 'ten'], 'not a number'],
  ])('explains %s', (_, args, message) => {
    const path = write('fine.csv', 'item,judge,score\na,x,1\n');
    const { code, err } = analyse(...(args[0]!.startsWith('/') ? args : [path, ...args]));
    expect(code).toBe(64);
    expect(err).toContain(message);
  });

  test('names line and column of a cell that is no score', () => {
    const path = write('bad.csv', 'item,judge,score\na,x,1\na,y,good\n');
    expect(analyse(path).err).toContain('line 3, column score: "good"');
  });
});

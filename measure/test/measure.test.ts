import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Command, runCommand } from '../src/command.ts';
import { measurements } from '../src/measurements.ts';
import { trainings } from '../src/training.ts';

const ours = resolve(import.meta.dirname, '../../packages/text-classification');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-'));
  write('labelled.csv', '\ufefftext,label\nSóng yếu quá,0\n"Lũ chó, địt mẹ chúng mày",1\n,\n');
  write('one.csv', 'topic,text\nA,sóng yếu\nA,mất sóng\n');
  write('empty.csv', 'topic,text\n');
  write('gap.csv', 'topic,text\n,có chữ\n');
  write('matters.csv', `ref,text\n${matters.map((text, n) => `r${n},"${text}"`).join('\n')}\n`);
  write('judged.csv', 'one,other,same\nr0,r1,1\nr0,r4,0\nr2,r3,0\nr1,r2,\n');
  write('torn.csv', 'topic,text\nA,"không đóng\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const at = (name: string) => join(folder, name);

function run(commands: Readonly<Record<string, Command>>, ...args: string[]) {
  let [out, err] = ['', ''];
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  return { code: runCommand('measure', commands, args, streams), out, err };
}

const matters = [
  'Sóng yếu ở hầm để xe chung cư Bình Minh',
  'Hầm để xe chung cư Bình Minh sóng yếu không gọi được',
  'Ứng dụng tự thoát khi xem hóa đơn cước',
  'Xem hóa đơn cước là ứng dụng tự thoát luôn',
  'Tổng đài trả lời chậm, chờ mãi mới có người nghe máy',
];

describe('measure', () => {
  test('clusters names what is on one matter, and tells by pairs that were read how much is right', () => {
    const { code, out } = run(
      measurements,
      ...['clusters', '--file', at('matters.csv'), '--judged', at('judged.csv')],
      ...['--sample', '2', '--out', at('pairs.csv')],
    );
    expect(code).toBe(0);
    expect(out).toContain('2 clusters hold 4 of 5 texts (80.00 %); the largest holds 2.');
    expect(out).toContain('Of 3 pairs read, 2 are together here and 1 of them rightly');
    expect(out).toContain('of the 1 on one matter, 1 are together');
    expect(out).toMatch(/^.*chung cư bình minh.* 2$/im);
    expect(readFileSync(at('pairs.csv'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  test('clusters says which column a file of judgements lacks', () => {
    const options = ['--file', at('matters.csv'), '--judged', at('one.csv')];
    const { code, err } = run(measurements, 'clusters', ...options);
    expect(code).toBe(64);
    expect(err).toContain('has no column "one"; it has topic, text');
  });

  test('screening tells precision and recall at each threshold, and what would be held', () => {
    const { code, out } = run(
      measurements,
      ...['screening', '--file', at('labelled.csv'), '--label', 'label', '--threshold', '50'],
    );
    expect(code).toBe(0);
    expect(out).toContain('2 texts, 1 of them offensive; average precision 1.000');
    expect(out).toMatch(/^50 +1\.000 +1\.000 +1\.000 +1\.000 +0\.00 %$/m);
    expect(out).toMatch(/^50 +1 +50\.00 % +OFFENSIVE_LANGUAGE 1$/m);
  });

  test('screening needs no labels to tell what it would hold', () => {
    const { code, out } = run(measurements, 'screening', '--file', at('labelled.csv'));
    expect(code).toBe(0);
    expect(out).not.toContain('precision');
    expect(out).toContain('All signs together: 2 texts');
  });

  test('topics learns from a part, is tested on the rest, and shows the peer beside it', () => {
    const file = resolve(ours, 'training/topics.csv');
    const { code, out } = run(measurements, 'topics', '--file', file, '--test-share', '0.25');
    expect(code).toBe(0);
    expect(out).toContain('Learnt from 165 texts');
    expect(out).toMatch(/^this model +0\.[6-9]/m);
    expect(out).toMatch(/^naive Bayes, words and pairs +0\./m);
    expect(out).toMatch(/^NETWORK_QUALITY +14 /m);
  });

  test('topics tests a model that train wrote', () => {
    const file = resolve(ours, 'training/topics.csv');
    const model = at('topics.model');
    expect(run(trainings, 'topics', '--file', file, '--out', model)).toMatchObject({ code: 0 });
    const { out } = run(measurements, 'topics', '--file', file, '--model', model);
    expect(out).toMatch(/^this model +1\.000 +1\.000/m);
  });

  test.each([
    [['nothing'], 'There is no measure nothing. There are screening, topics, clusters.'],
    [['topics'], 'Which file?'],
    [['topics', '--file', 'no-such.csv'], "can't be read"],
    [['topics', '--fiel', 'x'], "Unknown option '--fiel'"],
    [['topics', '--file', 'torn.csv'], "can't be read"],
    [['topics', '--file', 'empty.csv'], 'has no rows'],
    [['topics', '--file', 'gap.csv'], 'row 1 has a text and no label'],
    [['topics', '--file', 'one.csv'], 'two topics at least'],
    [['topics', '--file', 'one.csv', '--text', 'body'], 'no column "body"; it has topic, text'],
    [['topics', '--file', 'one.csv', '--test-share', 'x'], '--test-share is a number'],
    [['topics', '--file', 'one.csv', '--model', 'one.csv'], 'is no model'],
    [['topics', '--train', 'one.csv'], 'both --train and --test'],
    [['screening', '--file', 'labelled.csv', '--threshold', '0'], '--threshold is a number'],
  ])('says what is wrong with %j', (args, message) => {
    const typed = args.map((arg) => (arg.endsWith('.csv') ? at(arg) : arg));
    const { code, out, err } = run(measurements, ...typed);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });

  test('shows how it is used', () => {
    for (const args of [[], ['--help'], ['topics', '--help']]) {
      const { code, out } = run(measurements, ...args);
      expect(code).toBe(0);
      expect(out).toContain('measure topics --file FILE');
    }
  });
});

test('train refuses texts that have one label only, and writes nothing', () => {
  const { code, err } = run(trainings, 'topics', '--file', at('one.csv'), '--out', at('x.model'));
  expect(code).toBe(64);
  expect(err).toContain('All texts have one label: A 2');
});

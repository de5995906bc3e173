import { expect, test } from '@jest/globals';
import { explainOutput, explainThrown } from './start-error.ts';

test.each([
  [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    'DISK_FULL',
    /Free some space/,
  ],
  [
    'initdb: error: could not create directory "/data/base": Permission denied',
    'NO_PERMISSION',
    /owner of that folder/,
  ],
  ['PANIC:  could not locate a valid checkpoint record at 0/1', 'CORRUPTED', /backup/],
  ['FATAL:  something new', 'FAILED', /something new/],
])('reads "%s" as %s', (line, code, message) => {
  const error = explainOutput(['LOG:  starting', line], '/data');
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.message).toContain('/data');
});

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EACCES', 'NO_PERMISSION'],
  ['EROFS', 'NO_PERMISSION'],
  ['EMFILE', 'FAILED'],
])('reads a thrown %s as %s', (code, expected) => {
  expect(explainThrown(Object.assign(new Error(code), { code }), '/data').code).toBe(expected);
});

import { expect, test } from '@jest/globals';
import { pathOfLink } from '../src/parts/notification-path.ts';

test.each([
  ['/feedback/019a-1', '/opinion/019a-1'],
  ['/awards/019a-2', '/claim/019a-2'],
  ['https://chia-se.example/awards/019a-2?from=sms', '/claim/019a-2'],
  ['chiase://x/feedback/019a-1/', '/opinion/019a-1'],
  ['https://elsewhere.example/feedback/1/../../steal', '/news'],
  ['javascript:alert(1)', '/news'],
  ['', '/news'],
])('%s leads to %s', (link, path) => {
  expect(pathOfLink(link)).toBe(path);
});

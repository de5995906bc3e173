import { describe, expect, test } from '@jest/globals';
import { languageFrom } from './language.ts';
import { say } from './message.ts';

describe('languages', () => {
  test.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.3, vi;q=0.7', 'vi'],
    ['fr, en;q=0.2', 'en'],
    ['fr', 'vi'],
    ['en;q=0', 'vi'],
    ['en;q=nonsense', 'vi'],
    [`en,${'x'.repeat(2_000)}`, 'vi'],
  ] as const)('%s asks for %s', (header, language) => {
    expect(languageFrom(header)).toBe(language);
  });

  test('fills parameters in and writes numbers as the language does', () => {
    const message = { vi: 'Tối đa {most} ký tự.', en: 'At most {most} characters.' };
    expect(say(message, 'vi', { most: 5000 })).toBe('Tối đa 5.000 ký tự.');
    expect(say(message, 'en', { most: 5000 })).toBe('At most 5,000 characters.');
  });

  test('never leaves a parameter out silently', () => {
    expect(() => say({ vi: '{a}', en: '{a}' }, 'vi')).toThrow('{a}');
  });
});

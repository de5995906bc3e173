import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageFrom } from './language.ts';

describe('languages', () => {
  test.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.3, vi;q=0.7', 'vi'],
    ['vi;q=0.3, en;q=0.7', 'en'],
    ['vi ; q=0.3 , en ; q=0.7', 'en'],
    ['vi;q=0.5, en-GB;q=0, en;q=0.8', 'en'],
    ['fr, en;q=0.2', 'en'],
    ['en, vi', 'en'],
    ['vi, en', 'vi'],
    ['fr', 'vi'],
    ['enx, env-GB', 'vi'],
    ['*', 'vi'],
    ['*;q=0.9, en;q=0.3', 'vi'],
    ['en;q=0.9, *;q=0.3', 'en'],
    ['vi;q=0, *', 'en'],
    ['vi;q=0', 'vi'],
    ['en;q=0', 'vi'],
    ['en;q=nonsense', 'vi'],
    ['en;q=2, vi;q=0.1', 'vi'],
    ['en;q=1e-9', 'vi'],
    ['en;q=', 'vi'],
    [';;;,,,', 'vi'],
    [`en,${'x'.repeat(2_000)}`, 'vi'],
  ] as const)('%s asks for %s', (header, language) => {
    expect(languageFrom(header)).toBe(language);
  });

  test('whatever comes in, one of ours comes out', () => {
    const header = fc.string({
      unit: fc.constantFrom('en', 'vi', '*', ';', ',', 'q=', '0.5', ' '),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), header), (typed) => {
        expect(['vi', 'en']).toContain(languageFrom(typed));
      }),
    );
  });
});

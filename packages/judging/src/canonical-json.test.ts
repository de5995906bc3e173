import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  test('is the same whatever the order of keys', () => {
    const one = canonicalJson({ b: [1, { d: null, c: 'ý kiến' }], a: true });
    expect(one).toBe('{"a":true,"b":[1,{"c":"ý kiến","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'ý kiến', d: null }] })).toBe(one);
  });

  test('refuses what JSON does not know', () => {
    expect(() => canonicalJson({ a: undefined })).toThrow('cannot be written');
    expect(() => canonicalJson([Number.NaN])).toThrow('cannot be written');
  });
});

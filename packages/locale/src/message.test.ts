import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { say } from './message.ts';

describe('messages', () => {
  test('parameters are filled in, and numbers written as the language does', () => {
    const message = { vi: 'Tối đa {most} ký tự.', en: 'At most {most} characters.' };
    expect(say(message, 'vi', { most: 5000 })).toBe('Tối đa 5.000 ký tự.');
    expect(say(message, 'en', { most: 5000 })).toBe('At most 5,000 characters.');
    expect(say(message, 'vi', { most: '5000' })).toBe('Tối đa 5000 ký tự.');
  });

  test('a parameter may stand twice, and be more than the text needs', () => {
    const message = { vi: '{a}-{b}-{a}', en: '{b}' };
    expect(say(message, 'vi', { a: 'x', b: '' })).toBe('x--x');
    expect(say(message, 'en', { a: 'x', b: 0 })).toBe('0');
  });

  test.each(['{a}', '{constructor}', '{toString}'])('never leaves %s out silently', (text) => {
    expect(() => say({ vi: text, en: '' }, 'vi')).toThrow(`lacks its parameter ${text}`);
  });

  test('braces around anything but a name are only braces', () => {
    expect(say({ vi: '{} { a } {a-b}', en: '' }, 'vi')).toBe('{} { a } {a-b}');
  });

  test('what people typed stands as it is, whatever it holds', () => {
    const hostile = fc.oneof(fc.string(), fc.constantFrom('{b}', '$&', '$1', '{a}'));
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(say({ vi: '«{a}»', en: '' }, 'vi', { a: typed, b: 'secret' })).toBe(`«${typed}»`);
      }),
    );
  });
});

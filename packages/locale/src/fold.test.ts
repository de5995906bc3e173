import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVietnamese, fold, normalise, sameText, syllables } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Đường truyền', 'duong truyen'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['ƯU ĐÃI', 'uu dai'],
    ['cước  phí\n4G', 'cuoc phi 4g'],
    ['chậm'.normalize('NFD'), 'cham'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a text says the same with and without marks, composed or not', () => {
    expect(sameText('Sóng yếu quá', 'song yeu qua')).toBe(true);
    expect(sameText('Sóng yếu'.normalize('NFD'), 'Sóng yếu')).toBe(true);
    expect(sameText('Sóng yếu', 'Sóng mạnh')).toBe(false);
  });

  test('syllables leave punctuation out', () => {
    expect(syllables('Mạng 4G: chậm, rất chậm!')).toEqual(['mang', '4g', 'cham', 'rat', 'cham']);
    expect(syllables('…')).toEqual([]);
  });

  test('normalising takes what nobody sees and keeps the lines', () => {
    expect(normalise('  a\u200b\r\nb\u0000\u202e ')).toBe('a\nb');
    expect(normalise('\u200b\u200d')).toBe('');
  });

  test('folding and normalising twice change nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('sorts tone marks as a dictionary does', () => {
    expect(['mạ', 'má', 'ma', 'mã', 'mà', 'mả'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });
});

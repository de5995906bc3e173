import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVietnamese, fold, normalise, sameText, syllables } from './fold.ts';

/** Letters, marks and invisible characters close together, where composing goes wrong. */
const tricky = fc.string({
  unit: fc.constantFrom(
    ...'aoOeđĐuư \n\r\t',
    '\u200b',
    '\u0301',
    '\u0323',
    '\u031b',
    '\u0307',
    'İ',
  ),
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('folding', () => {
  test.each([
    ['Đường truyền', 'duong truyen'],
    ['Ðường truyền', 'duong truyen'],
    ['ƯU ĐÃI', 'uu dai'],
    ['cước  phí\n4G', 'cuoc phi 4g'],
    ['\u00a0cước\u00a0 phí ', 'cuoc phi'],
    ['chậm'.normalize('NFD'), 'cham'],
    ['ăâêôơưĂÂÊÔƠƯ', 'aaeoouaaeoou'],
    ['áàảãạ ắằẳẵặ ấầẩẫậ', 'aaaaa aaaaa aaaaa'],
    ['éèẻẽẹ ếềểễệ íìỉĩị ýỳỷỹỵ', 'eeeee eeeee iiiii yyyyy'],
    ['óòỏõọ ốồổỗộ ớờởỡợ', 'ooooo ooooo ooooo'],
    ['úùủũụ ứừửữự', 'uuuuu uuuuu'],
    ['\u0301 a', 'a'],
    ['', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Sóng yếu quá', 'song yeu qua'],
    ['Sóng yếu'.normalize('NFD'), 'SÓNG  YẾU'],
  ])('%s and %s say the same: where the tone stands is no matter once folded', (a, b) => {
    expect(sameText(a, b)).toBe(true);
  });

  test('other words do not say the same', () => {
    expect(sameText('Sóng yếu', 'Sóng mạnh')).toBe(false);
  });

  test('syllables leave punctuation out', () => {
    expect(syllables('Mạng 4G: chậm, rất chậm!')).toEqual(['mang', '4g', 'cham', 'rat', 'cham']);
    expect(syllables('gói-cước/data…5G')).toEqual(['goi', 'cuoc', 'data', '5g']);
    expect(syllables('…')).toEqual([]);
  });

  test('folding twice changes nothing more, and is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toBe(folded.normalize('NFC'));
        expect(fold(normalise(text).normalize('NFD'))).toBe(folded);
        expect(syllables(folded)).toEqual(syllables(text));
      }),
    );
  });
});

describe('normalising', () => {
  test.each([
    ['  a\u200b\r\nb\u0000\u202e ', 'a\nb'],
    ['a\rb\u2028c\vd', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['\ufeffa\u00ad', 'a'],
    ['a\u200b\u0301', 'á'],
    ['\u200b\u200d', ''],
    ['\u3164\u115f', ''],
    ['Quý khách 😀', 'Quý khách 😀'],
  ])('%j becomes %j', (typed, kept) => {
    expect(normalise(typed)).toBe(kept);
  });

  test('gives NFC without anything invisible, and twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = normalise(text);
        expect(kept).toBe(kept.normalize('NFC'));
        expect(kept).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
        expect(normalise(kept)).toBe(kept);
      }),
    );
  });
});

test('sorts tone marks and đ as a dictionary does', () => {
  expect(['mạ', 'má', 'ma', 'mã', 'mà', 'mả'].sort(compareVietnamese)).toEqual([
    'ma',
    'mà',
    'mả',
    'mã',
    'má',
    'mạ',
  ]);
  expect(['Đồng Nai', 'Em', 'Dũng', 'Da', 'ăn', 'an', 'âm'].sort(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'âm',
    'Da',
    'Dũng',
    'Đồng Nai',
    'Em',
  ]);
});

import { describe, expect, test } from '@jest/globals';
import { matchingWords } from './matching.ts';

const folded = (text: string) => matchingWords(text).flatMap((word) => word.folded);
const exact = (text: string) => matchingWords(text).map((word) => word.exact);

describe('words for matching', () => {
  test('are the same with and without diacritics, composed and decomposed', () => {
    const text = 'Sóng 4G ở Đà Nẵng rất yếu!';
    expect(folded(text)).toEqual(['song', '4g', 'o', 'da', 'nang', 'rat', 'yeu']);
    expect(folded(text.normalize('NFD'))).toEqual(folded(text));
    expect(folded('song 4g o da nang rat yeu')).toEqual(folded(text));
  });

  test('spell out what people type on a phone', () => {
    expect(folded('ko đc j, nv cskh')).toEqual(
      folded('không được gì, nhân viên chăm sóc khách hàng'),
    );
  });

  test('do not mind how long a letter is drawn out, nor i and y', () => {
    expect(folded('chậmmmm quáááá')).toEqual(['cham', 'qua']);
    expect(folded('đăng ký, quý')).toEqual(folded('đăng kí, quí'));
    expect(folded('ngay may')).toEqual(['ngay', 'may']);
  });

  test('keep diacritics apart for those who typed them, wherever the tone stands', () => {
    expect(exact('hoà')).toEqual(exact('hòa'));
    expect(exact('thuý')).toEqual(exact('thúy'));
    expect(exact('hòa')).not.toEqual(exact('hóa'));
    expect(exact('đo')).not.toEqual(exact('do'));
    expect(exact('song')).toEqual([null]);
    expect(exact('SÓNG'.normalize('NFD'))).toEqual(exact('sóng'));
  });

  test('know where they stand', () => {
    const text = '  “Cước” cao'.normalize('NFD');
    const [first] = matchingWords(text);
    expect(text.slice(first?.start, first?.end).normalize('NFC')).toBe('Cước');
  });

  test('are none where there is nothing to read', () => {
    expect(matchingWords('')).toEqual([]);
    expect(matchingWords(' … \u0301 🙂 ')).toEqual([]);
  });
});

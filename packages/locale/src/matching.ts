import { fold } from './fold.ts';

/** One word of a text as it is matched with others. */
export interface MatchingWord {
  /** Where it stands in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Folded syllables: more than one where an abbreviation was spelt out. */
  readonly folded: readonly string[];
  /** With its diacritics, alike for both ways to place a tone; `null` where it was typed without any. */
  readonly exact: string | null;
}

/**
 * What people type on a phone, and what it stands for. For matching alone: texts stay as they are.
 * Left out is whatever means several things as often as one (`h`, `bt`, `nc`).
 */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ko: 'khong',
    k: 'khong',
    hok: 'khong',
    khg: 'khong',
    hk: 'khong',
    kg: 'khong',
    hem: 'khong',
    dc: 'duoc',
    dk: 'dang ki',
    dki: 'dang ki',
    mk: 'minh',
    mik: 'minh',
    vs: 'voi',
    j: 'gi',
    z: 'vay',
    r: 'roi',
    cx: 'cung',
    lun: 'luon',
    wa: 'qua',
    iu: 'yeu',
    thik: 'thich',
    bik: 'biet',
    bit: 'biet',
    trc: 'truoc',
    ng: 'nguoi',
    mn: 'moi nguoi',
    ntn: 'nhu the nao',
    hnay: 'hom nay',
    hqua: 'hom qua',
    kh: 'khach hang',
    nv: 'nhan vien',
    cskh: 'cham soc khach hang',
    sdt: 'so dien thoai',
    dt: 'dien thoai',
    tb: 'thue bao',
    tk: 'tai khoan',
    ck: 'chuyen khoan',
    km: 'khuyen mai',
    ctkm: 'chuong trinh khuyen mai',
    sp: 'san pham',
    dv: 'dich vu',
    mobi: 'mobifone',
    mbf: 'mobifone',
  }).map(([short, spelt]) => [short, spelt.split(' ')]),
);

/** Grave, acute, hook above, tilde and dot below: the tones. The other marks make other letters. */
const tones = /[\u0300\u0301\u0309\u0303\u0323]/gu;

/**
 * The words of a text as they are compared with those of others: folded, abbreviations of chats spelt
 * out, letters drawn out for emphasis (`quáááá`) once, i and y as one where both are right (`kí`, `ký`).
 */
export function matchingWords(text: string): MatchingWord[] {
  const words: MatchingWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const folded = fold(match[0]).replace(/(\p{L})\1{2,}/gu, '$1');
    if (folded === '') continue;
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      folded: (abbreviations.get(folded) ?? [folded]).map(withOneI),
      exact: exactForm(match[0]),
    });
  }
  return words;
}

function withOneI(syllable: string): string {
  return syllable.replace(/^(qu|[bhklmstv])y$/, '$1i');
}

/** The tone goes behind the letters, so that `hoà` and `hòa` are one word. */
function exactForm(word: string): string | null {
  const decomposed = word.normalize('NFD').toLowerCase();
  if (!/[\p{Mn}đ]/u.test(decomposed)) return null;
  const tone = decomposed.match(tones)?.join('') ?? '';
  return (decomposed.replace(tones, '') + tone).normalize('NFC').replace(/(\p{L})\1{2,}/gu, '$1');
}

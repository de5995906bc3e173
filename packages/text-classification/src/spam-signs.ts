import { wordsOf } from './words-of.ts';

/** How strongly a text looks like spam of some kind, 0 to 100. What reaches 60 is worth a person’s look. */
export interface SpamSigns {
  readonly links: number;
  readonly advertising: number;
  readonly repetition: number;
  readonly gibberish: number;
}

/** Every repetition is bounded, so that a hostile text costs no more than its length. */
const link =
  /(?:https?:\/\/|www\.)[^\s]{3}|(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,40}\.(?:com|net|org|info|xyz|top|vip|club|online|site|shop|icu|win|bet|me|ly|cc|io|link)(?![\p{L}\p{N}-])/giu;
const chatLink = /(?:t\.me|zalo\.me|bit\.ly|tinyurl|m\.me|wa\.me|telegra\.ph|shorturl)/iu;

/** What advertisers write and customers hardly ever do; folded. */
const pitches: readonly string[] = [
  'vay tien',
  'vay von',
  'cho vay',
  'giai ngan',
  'ho tro vay',
  'khong the chap',
  'no xau',
  'tuyen ctv',
  'tuyen cong tac vien',
  'viec nhe luong cao',
  'thu nhap thu dong',
  'kiem tien online',
  'lam viec tai nha',
  'thu nhap moi ngay',
  'hoa hong cao',
  'ca cuoc',
  'ca do',
  'nha cai',
  'casino',
  'no hu',
  'tai xiu',
  'danh lo de',
  'dang ky nhan thuong',
  'nap dau',
  'inbox ngay',
  'ib ngay',
  'lien he zalo',
  'ket ban zalo',
  'add zalo',
  'chuyen ban',
  'chuyen cung cap',
  'cam ket uy tin',
  'uy tin chat luong',
  'gia re nhat thi truong',
  'sale soc',
  'xa kho',
  'giam gia soc',
  'mua ngay',
  'dat hang ngay',
  'free ship',
  'freeship',
  'si le toan quoc',
  'giam can',
  'tang can',
  'tri dut diem',
  'sinh ly',
  'gai goi',
  'khoa hoc lam giau',
  'dau tu sinh loi',
  'loi nhuan',
  'san coin',
  'tien ao',
];

/** @param hasContact whether a phone number or e-mail address stands in the text */
export function spamSigns(text: string, hasContact: boolean): SpamSigns {
  const words = wordsOf(text).flatMap((word) => word.folded);
  const links = linkRisk(text);
  return {
    links,
    advertising: advertisingRisk(words.join(' '), hasContact || links > 0),
    repetition: repetitionRisk(words),
    gibberish: gibberishRisk(words),
  };
}

function linkRisk(text: string): number {
  const found = new Set(text.match(link)?.map((one) => one.toLowerCase()));
  if (found.size === 0) return 0;
  return Math.min(90, 20 + 15 * (found.size - 1) + (chatLink.test(text) ? 40 : 0));
}

function advertisingRisk(line: string, hasContact: boolean): number {
  const padded = ` ${line} `;
  const found = pitches.filter((pitch) => padded.includes(` ${pitch} `)).length;
  return found === 0 ? 0 : Math.min(90, 17 * found + (hasContact ? 28 : 0));
}

/** A text of many words that are few different ones. Long opinions repeat small words; half is plain. */
function repetitionRisk(words: readonly string[]): number {
  const fewest = 24;
  if (words.length < fewest) return 0;
  const triples = words
    .slice(2)
    .map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
  const fresh = new Set(triples).size / triples.length;
  return fresh > 0.5 ? 0 : Math.round(90 - 80 * fresh);
}

/** Keys hit at random: words no tongue can say. Other languages and abbreviations are none. */
function gibberishRisk(words: readonly string[]): number {
  if (words.length === 0) return 60;
  const letters = words.filter((word) => /\p{L}/u.test(word));
  if (letters.length === 0) return 50;
  const mashed = letters.filter(isMashed).length / letters.length;
  return mashed < 0.4 ? 0 : Math.round(90 * mashed);
}

function isMashed(word: string): boolean {
  return (
    /[bcdfghjklmnpqrstvwxz]{5}/u.test(word) ||
    /^(?:asd|qwe|zxc|sdf|dfg|fgh|jkl)/u.test(word) ||
    /^(.{1,3})\1{4,}$/u.test(word.slice(0, 60)) ||
    word.length > 30
  );
}

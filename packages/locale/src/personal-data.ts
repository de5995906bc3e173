import type { Language } from './language.ts';
import { type Message, say } from './message.ts';

export type PersonalDataKind = 'PHONE_NUMBER' | 'ID_NUMBER' | 'EMAIL';

/** A stretch of text, from `start` to before `end` in UTF-16 units, that tells who somebody is. */
export interface PersonalData {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

const placeholders: Record<PersonalDataKind, Message> = {
  PHONE_NUMBER: { vi: '[số điện thoại]', en: '[phone number]' },
  ID_NUMBER: { vi: '[số giấy tờ]', en: '[ID number]' },
  EMAIL: { vi: '[email]', en: '[email]' },
};

// Every repetition is bounded, and what precedes an @ is only looked at from the @ backwards, so that
// a hostile text costs no more than its length.
const email = /(?<=([\p{L}\p{N}._%+-]{1,64}))@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/gu;

// Shapes, not allocated prefixes: a number with a digit mistyped is still somebody's.
const gap = String.raw`[ \t\u00a0.()\-\u2010-\u2015\u2212\p{Cf}]{0,3}`;
const more = (digits: number) => `(?:${gap}[0-9]){${digits}}`;
const date = String.raw`[0-9]{1,2}([.\-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])`;
const trunk = String.raw`(?:(?:\+${gap}|00)?84${gap}0?|0)`;
const mobile = `${gap}[35789]${more(8)}`;
const oldMobile = `${gap}1${gap}[2689]${more(8)}`;
const landline = `${gap}2${more(9)}`;
const phone = `${trunk}(?:${mobile}|${oldMobile}|${landline})`;
const unbroken = '[0-9]{12}(?![0-9])|[0-9]{9}(?![0-9])';
const grouped = String.raw`0${more(11)}|[0-3][0-9]{2}([ .-])[0-9]{3}\3[0-9]{3}(?![.,][0-9])`;
const number = new RegExp(
  `(?<![0-9])(?!${date})(?:(?<phone>${phone})|${unbroken}|${grouped})(?![0-9])`,
  'gu',
);

const currencyBefore = /(?:vnđ|vnd|₫|\$)\s?$/iu;
const currencyAfter =
  /^\s*(?:₫|(?:đ|d|vnđ|vnd|đồng|dong|k|tr|triệu|trieu|tỷ|tỉ|nghìn|ngàn)(?![\p{L}\p{M}\p{N}]))/iu;

/**
 * Phone numbers (mobile, old mobile and fixed lines of Vietnam), numbers of identity papers (9 or 12
 * digits) and e-mail addresses in a text, in their order, not overlapping. Amounts of money and dates
 * are left alone; in doubt a number counts as personal. The time is linear in the text's length.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = halfWidth(text);
  const emails = findEmails(plain);
  return [...emails, ...findNumbers(without(emails, plain))].sort((a, b) => a.start - b.start);
}

/** Full-width digits, @ and punctuation as ASCII; every position stays where it is. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function findEmails(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  let from = 0;
  for (const { index, 0: domain, 1: local = '' } of text.matchAll(email)) {
    // Of a@b.vnc@d.vn the first address has taken what would be the second's local part.
    const start = Math.max(from, index - local.length);
    from = index + domain.length;
    found.push({ kind: 'EMAIL', start, end: from });
  }
  return found;
}

/** The text with these stretches blank, at the same length. */
function without(stretches: readonly PersonalData[], text: string): string {
  let blanked = '';
  for (const { start, end } of stretches) {
    blanked += text.slice(blanked.length, start) + '\n'.repeat(end - start);
  }
  return blanked + text.slice(blanked.length);
}

function findNumbers(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const search = new RegExp(number);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isMoney(text, start, end)) {
      search.lastIndex = start + 1;
    } else {
      found.push({ kind: match.groups?.['phone'] ? 'PHONE_NUMBER' : 'ID_NUMBER', start, end });
    }
  }
  return found;
}

function isMoney(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 5), start);
  // The rest of 1.012.345.678, whose first group stands before.
  if (/[0-9][.,]$/.test(before) && /^[0-9]{3}[.,][0-9]{3}/.test(digits)) return true;
  if (!/^[1-9]/.test(digits)) return false;
  const after = text.slice(end, end + 12).normalize('NFC');
  if (currencyBefore.test(before) || currencyAfter.test(after)) return true;
  return /^[0-9]{3}(?:\.[0-9]{3})+$|^[0-9]{3}(?: [0-9]{3})* 000$|^[0-9]+00000$/.test(digits);
}

/** The text with everything that {@link findPersonalData} finds replaced by what it was. */
export function redact(text: string, language: Language = 'vi'): string {
  let redacted = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    redacted += text.slice(from, start) + say(placeholders[kind], language);
    from = end;
  }
  return redacted + text.slice(from);
}

import type { Language } from './language.ts';
import { type Message, say } from './message.ts';
import { parsePhoneNumber } from './phone-number.ts';

export type PersonalDataKind = 'PHONE_NUMBER' | 'ID_NUMBER' | 'EMAIL';

/** A stretch of text, from `start` to before `end`, that tells who somebody is. */
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

// Every repetition is bounded, so that a hostile text costs no more than its length.
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const digitRun = /(?<![\p{L}\p{N}.,])\+?\d(?:[ .-]?\d){8,13}(?![\p{L}\p{N}]|[.,]\d)/gu;
const money = /^\s*(?:đ|₫|vnđ|vnd|đồng|dong|k\b|tr\b|triệu|trieu)/iu;

/** Phone numbers, numbers of identity papers (9 or 12 digits) and e-mail addresses in a text. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(email)) {
    found.push({ kind: 'EMAIL', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(digitRun)) {
    const end = match.index + match[0].length;
    const kind = kindOfDigits(match[0], text.slice(end, end + 10));
    const within = found.some((other) => match.index < other.end && end > other.start);
    if (kind && !within) found.push({ kind, start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function kindOfDigits(run: string, after: string): PersonalDataKind | null {
  if (parsePhoneNumber(run)) return 'PHONE_NUMBER';
  const looksLikeMoney = /\d\.\d{3}(?:\.\d{3})*$/.test(run) || money.test(after);
  if (looksLikeMoney) return null;
  const digits = run.replace(/\D/g, '');
  return digits.length === 12 || digits.length === 9 ? 'ID_NUMBER' : null;
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

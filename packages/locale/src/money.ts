import type { Language } from './language.ts';

/** An amount in whole đồng: a safe integer, negative for what is taken back. */
export type Dong = number & { readonly kind: 'Dong' };

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
};

/** Whether a value is an amount in whole đồng: not a fraction, nor beyond what a number holds exactly. */
export function isDong(value: unknown): value is Dong {
  return Number.isSafeInteger(value);
}

/**
 * The number as an amount in whole đồng.
 *
 * @throws RangeError for anything but a whole, safe number
 */
export function dong(amount: number): Dong {
  if (!isDong(amount)) throw new RangeError(`Not an amount in whole đồng: ${amount}`);
  return amount;
}

/**
 * An amount in whole đồng as people read it, with a gap (U+00A0) that does not break: `10.000.000 ₫`
 * in Vietnamese, `10,000,000 ₫` in English, where points would be read as decimals.
 *
 * @throws RangeError for anything but a whole, safe number
 */
export function formatDong(amount: number, language: Language = 'vi'): string {
  // Adding zero turns -0, which Intl would write as such, into 0.
  return `${formats[language].format(dong(amount) + 0)}\u00a0₫`;
}

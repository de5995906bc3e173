import type { Language } from './language.ts';

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
};

/**
 * An amount in whole đồng as people read it: `10.000.000 ₫`, with a gap that does not break.
 *
 * @throws RangeError for anything but a whole, safe number
 */
export function formatDong(amount: number, language: Language = 'vi'): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not an amount in whole đồng: ${amount}`);
  return `${formats[language].format(amount)}\u00a0₫`;
}

import { formatDate, formatDateTime, formatDong, type Language } from '@chia-se/locale';
import { useContext, useMemo } from 'react';
import { LanguageContext } from './language.tsx';

const nothing = '–';

/** Dates in Vietnam's time, numbers and đồng, as the language of the page writes them. */
export function useFormat() {
  const language = useContext(LanguageContext);
  return useMemo(() => formats(language), [language]);
}

function formats(language: Language) {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    locale,
    date: (at: string | null | undefined) => (at ? formatDate(new Date(at), language) : nothing),
    dateTime: (at: string | null | undefined) =>
      at ? formatDateTime(new Date(at), language) : nothing,
    number: (value: number | null | undefined) => (value == null ? nothing : number.format(value)),
    percent: (value: number | null | undefined) =>
      value == null ? nothing : percent.format(value),
    dong: (value: number | null | undefined) =>
      value == null ? nothing : formatDong(value, language),
    /** Such as “3 ngày trước” or “trong 2 giờ”. */
    fromNow: (at: string, now = Date.now()) => {
      const hours = (new Date(at).getTime() - now) / 3_600_000;
      if (Math.abs(hours) < 1) return relative.format(Math.round(hours * 60), 'minute');
      if (Math.abs(hours) < 48) return relative.format(Math.round(hours), 'hour');
      return relative.format(Math.round(hours / 24), 'day');
    },
  };
}

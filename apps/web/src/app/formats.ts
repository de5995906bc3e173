import { formatDate, formatDateTime, formatDong } from '@chia-se/locale';
import { useTranslation } from 'react-i18next';
import { language } from './i18n.ts';

/** Dates, money and numbers in the reader's language; renders anew when it is switched. */
export function useFormats() {
  const { t } = useTranslation();
  const chosen = language();
  return {
    date: (instant: string) => formatDate(new Date(instant), chosen),
    /** Of the first instant at which something is over: people name the last day. */
    lastDay: (end: string) => formatDate(new Date(Date.parse(end) - 1), chosen),
    dateTime: (instant: string) => formatDateTime(new Date(instant), chosen),
    dong: (amount: number) => formatDong(amount, chosen),
    /** `2026-11` or `2026`, as people say it. */
    period: (code: string) => {
      const [year = code, month] = code.split('-');
      return month ? t('month', { month: Number(month), year }) : t('year', { year });
    },
    number: (value: number) => value.toLocaleString(chosen === 'vi' ? 'vi-VN' : 'en-GB'),
  };
}

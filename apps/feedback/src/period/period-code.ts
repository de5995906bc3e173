import { monthBounds } from '@chia-se/locale';
import type { PeriodRow } from './period.row.ts';

/** What a code says: a month (`2026-11`), a year (`2026`), or nothing (`null`). */
export function kindOfPeriod(code: string): PeriodRow['kind'] | null {
  if (/^20\d\d$/.test(code)) return 'YEAR';
  try {
    monthBounds(code);
    return 'MONTH';
  } catch {
    return null;
  }
}

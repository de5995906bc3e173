import { normalise } from '@chia-se/locale';
import { refuseChange } from './feedback-change.errors.ts';

const longest = 1_000;

/** A reason or note in NFC; `null` where none was given. @throws Refusal where it is too long */
export function readReason(typed: string | null | undefined, field: string): string | null {
  const tooLong = (typed?.length ?? 0) > longest * 4;
  const reason = tooLong ? '' : normalise((typed ?? '').toWellFormed());
  if (tooLong || [...reason].length > longest) {
    throw refuseChange('REASON_TOO_LONG', { field: ['input', field], parameters: { longest } });
  }
  return reason === '' ? null : reason;
}

/** The same where one must be given. @throws Refusal */
export function requireReason(typed: string | null | undefined, field: string): string {
  const reason = readReason(typed, field);
  if (reason === null) throw refuseChange('REASON_MISSING', { field: ['input', field] });
  return reason;
}

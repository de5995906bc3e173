import { type Language, say } from '@chia-se/locale';
import { programme as words } from '../messages/programme.ts';

/** `2026-11` or `2026`, as people say it. */
export function periodName(code: string, language: Language): string {
  const [year = code, month] = code.split('-');
  return month
    ? say(words.month, language, { month: String(Number(month)), year })
    : say(words.year, language, { year });
}

import type { Language } from './language.ts';

/** A text in every language; `{name}` stands for a parameter. */
export type Message = Readonly<Record<Language, string>>;

/**
 * The text in one language with its parameters filled in.
 *
 * @throws Error when a parameter is missing: a half-filled text must not reach anybody
 */
export function say(
  message: Message,
  language: Language,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  return message[language].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The message lacks its parameter {${name}}.`);
    return typeof value === 'number' ? value.toLocaleString(numberLocale[language]) : value;
  });
}

const numberLocale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

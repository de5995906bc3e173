import type { Language } from './language.ts';

/** A text in every language; `{name}` stands for a parameter. */
export type Message = Readonly<Record<Language, string>>;

const numberFormats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

/**
 * The text in one language with its parameters filled in: strings as they are, numbers as the
 * language writes them (5.000 or 5,000). Parameters that the text does not name are passed over.
 *
 * @throws Error when a parameter is missing, in production as in development: a half-filled text must
 *   not reach anybody, and a caller who forgets one forgets it in the first test
 */
export function say(
  message: Message,
  language: Language,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  return message[language].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new Error(`The message lacks its parameter {${name}}.`);
    return typeof value === 'number' ? numberFormats[language].format(value) : value;
  });
}

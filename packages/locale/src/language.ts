/** The languages that the product speaks. */
export type Language = 'vi' | 'en';

const longestHeader = 1_000;

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110, 12.5.4): the one of ours
 * with the highest quality value, the first named where they are equal. `*` stands for what is not
 * named. Vietnamese when the header wants neither, is absent, or is over 1,000 characters long.
 */
export function languageFrom(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage || acceptLanguage.length > longestHeader) return 'vi';
  const qualities = new Map<string, number>();
  for (const part of acceptLanguage.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const primary = range.split('-')[0] ?? '';
    const quality = qualityOf(parameters);
    qualities.set(primary, Math.max(quality, qualities.get(primary) ?? 0));
  }
  const ofOthers = qualities.get('*') ?? 0;
  const vi = qualities.get('vi') ?? ofOthers;
  const en = qualities.get('en') ?? ofOthers;
  if (vi === en) return en > 0 && namesFirst('en', [...qualities.keys()]) ? 'en' : 'vi';
  return en > vi ? 'en' : 'vi';
}

function namesFirst(language: Language, named: readonly string[]): boolean {
  return named.find((name) => name === 'vi' || name === 'en') === language;
}

/** 1 where none is given, 0 where what is given is no quality value. */
function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  return /^q=(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(given) ? Number(given.slice(2)) : 0;
}

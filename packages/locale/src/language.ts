/** The languages that the product speaks. */
export type Language = 'vi' | 'en';

const longestHeader = 1_000;

/**
 * The language to answer in, from an `Accept-Language` header: the one with the highest quality
 * value that we speak, Vietnamese when the header wants neither or is absent.
 */
export function languageFrom(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage || acceptLanguage.length > longestHeader) return 'vi';
  let best: { language: Language; quality: number } = { language: 'vi', quality: 0 };
  for (const part of acceptLanguage.split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = range.split('-')[0];
    if (primary !== 'vi' && primary !== 'en') continue;
    const quality = qualityOf(parameters);
    if (quality > best.quality) best = { language: primary, quality };
  }
  return best.language;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
  if (!given) return 1;
  const quality = Number(given.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}

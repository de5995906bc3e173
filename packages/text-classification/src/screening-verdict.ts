import { findPersonalData } from '@chia-se/locale';
import { offenceProbability } from './offence.ts';
import { spamSigns } from './spam-signs.ts';

export type ScreeningSign =
  | 'OFFENSIVE_LANGUAGE'
  | 'LINKS'
  | 'ADVERTISING'
  | 'REPETITION'
  | 'GIBBERISH'
  | 'PHONE_NUMBER'
  | 'ID_NUMBER'
  | 'EMAIL';

/** What screening noticed, and how much it weighs. */
export interface NoticedSign {
  readonly sign: ScreeningSign;
  /** 0 to 100. */
  readonly risk: number;
}

export interface ScreeningVerdict {
  /** 0 to 100: that of the strongest sign. */
  readonly risk: number;
  /** The strongest first. */
  readonly signs: readonly NoticedSign[];
}

/**
 * From here on a person should look first: the threshold of holding unless another is set. On the
 * development set of ViHSD five of six texts above it are offensive, and of ordinary complaints
 * one in five hundred is; see the package's README.
 */
export const riskWorthALook = 60;

/** Weaker signs are not worth telling. Personal data is masked anyway, so it weighs little. */
const leastRisk = 20;
const personalDataRisk = 20;

/** Looks over a text before any person does. Pure; it decides nothing. */
export function screeningVerdict(text: string): ScreeningVerdict {
  const personal = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  const spam = spamSigns(text, personal.length > 0);
  const risks: [ScreeningSign, number][] = [
    ['OFFENSIVE_LANGUAGE', Math.round(100 * offenceProbability(text))],
    ['LINKS', spam.links],
    ['ADVERTISING', spam.advertising],
    ['REPETITION', spam.repetition],
    ['GIBBERISH', spam.gibberish],
    ...personal.map((kind): [ScreeningSign, number] => [kind, personalDataRisk]),
  ];
  const signs = risks
    .filter(([, risk]) => risk >= leastRisk)
    .map(([sign, risk]) => ({ sign, risk }))
    .sort((a, b) => b.risk - a.risk || (a.sign < b.sign ? -1 : 1));
  return { risk: signs[0]?.risk ?? 0, signs };
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/** A Vietnamese mobile number in E.164, such as `+84901234567`. */
export type PhoneNumber = string & { readonly kind: 'PhoneNumber' };

/** The eleven-digit prefixes of before 2018-09-15 and what each became. */
const changedPrefixes: Readonly<Record<string, string>> = {
  // MobiFone
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  // VinaPhone
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  // Viettel
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  // Vietnamobile
  '0186': '056',
  '0188': '058',
  // Gmobile
  '0199': '059',
};

const longestInput = 40;

/** What people put between digits, and the directional marks that address books paste along. */
const betweenDigits = /[\s().\-\u2010-\u2015\u2212\p{Cf}]/gu;

/**
 * Reads a mobile number however it is typed: `0901234567`, `84901234567`, `+84 90 123 45 67`, with
 * dots, dashes or full-width digits, or an eleven-digit number of before 2018-09-15, which comes
 * back as what it became. The leading 0 or 84 is required: nine digits may be anything.
 *
 * @returns `null` for anything that is not a Vietnamese mobile number, or is over 40 characters long
 */
export function parsePhoneNumber(input: string): PhoneNumber | null {
  if (input.length > longestInput) return null;
  const digits = input.normalize('NFKC').replace(betweenDigits, '');
  const national = renewed(digits.replace(/^(?:\+84|0084|84)0?(?=[1-9]\d{8,9}$)/, '0'));
  if (!/^0\d{9}$/.test(national)) return null;
  const parsed = parsePhoneNumberFromString(national, 'VN');
  if (!parsed?.isValid() || parsed.country !== 'VN' || parsed.getType() !== 'MOBILE') return null;
  return parsed.number as string as PhoneNumber;
}

function renewed(national: string): string {
  if (national.length !== 11) return national;
  const prefix = changedPrefixes[national.slice(0, 4)];
  return prefix ? prefix + national.slice(4) : national;
}

/** As people read it: `0901 234 567`. */
export function formatPhoneNumber(number: PhoneNumber): string {
  const national = nationalDigits(number);
  return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
}

/** For the public: `090 *** 4567`. */
export function maskPhoneNumber(number: PhoneNumber): string {
  const national = nationalDigits(number);
  return `${national.slice(0, 3)} *** ${national.slice(-4)}`;
}

function nationalDigits(number: PhoneNumber): string {
  return `0${number.slice(3)}`;
}

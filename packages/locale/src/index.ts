export {
  formatDate,
  formatDateTime,
  localDate,
  monthBounds,
  periodCodeOf,
  startOfLocalDay,
  timeZone,
} from './dates.ts';
export { compareVietnamese, fold, normalise, sameText, syllables } from './fold.ts';
export { type Language, languageFrom } from './language.ts';
export { type MatchingWord, matchingWords } from './matching.ts';
export { type Message, say } from './message.ts';
export { type Dong, dong, formatDong, isDong } from './money.ts';
export {
  findPersonalData,
  type PersonalData,
  type PersonalDataKind,
  redact,
} from './personal-data.ts';
export {
  formatPhoneNumber,
  maskPhoneNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from './phone-number.ts';
export { isProvince, provinces } from './provinces.ts';
export { smsParts, splitSms, toSmsText } from './sms-text.ts';

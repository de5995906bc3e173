import { redact } from '@chia-se/locale';
import { screeningVerdict } from '@chia-se/text-classification';

/** What the automatic screening noticed. A note for moderators: it rejects nothing. */
export enum ScreeningFinding {
  OFFENSIVE_LANGUAGE = 'OFFENSIVE_LANGUAGE',
  ADVERTISING = 'ADVERTISING',
  LINKS = 'LINKS',
  REPETITION = 'REPETITION',
  GIBBERISH = 'GIBBERISH',
  PHONE_NUMBER = 'PHONE_NUMBER',
  ID_NUMBER = 'ID_NUMBER',
  EMAIL = 'EMAIL',
}

export interface Screening {
  findings: ScreeningFinding[];
  /** 0 to 100: that of the riskiest finding. */
  risk: number;
  /** What each finding weighs, the riskiest first. */
  reasons: { finding: ScreeningFinding; risk: number }[];
  /** The text as the public may see it; `null` where nothing had to go. */
  redactedTitle: string | null;
  redactedBody: string | null;
}

/** Looks over a text in NFC before any person does. Pure, and the one place where automatic screening happens. */
export function screen(text: { title: string; body: string }): Screening {
  const { risk, signs } = screeningVerdict(`${text.title}\n${text.body}`);
  const reasons = signs.map((sign) => ({ finding: ScreeningFinding[sign.sign], risk: sign.risk }));
  return {
    findings: reasons.map(({ finding }) => finding).sort(),
    risk,
    reasons,
    redactedTitle: redactedOrNull(text.title),
    redactedBody: redactedOrNull(text.body),
  };
}

function redactedOrNull(text: string): string | null {
  const redacted = redact(text);
  return redacted === text ? null : redacted;
}

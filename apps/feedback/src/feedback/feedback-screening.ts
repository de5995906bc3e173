import { findPersonalData, redact } from '@chia-se/locale';

/** What the automatic screening noticed. A note for moderators: it decides nothing. */
export enum ScreeningFinding {
  PHONE_NUMBER = 'PHONE_NUMBER',
  ID_NUMBER = 'ID_NUMBER',
  EMAIL = 'EMAIL',
}

export interface Screening {
  findings: ScreeningFinding[];
  /** The text as the public may see it; `null` where nothing had to go. */
  redactedTitle: string | null;
  redactedBody: string | null;
}

/** Looks over a text in NFC before any person does. Pure, and the one place where automatic screening happens. */
export function screen(text: { title: string; body: string }): Screening {
  const kinds = [text.title, text.body].flatMap(findPersonalData).map(({ kind }) => kind);
  return {
    findings: [...new Set(kinds)].sort().map((kind) => ScreeningFinding[kind]),
    redactedTitle: redactedOrNull(text.title),
    redactedBody: redactedOrNull(text.body),
  };
}

function redactedOrNull(text: string): string | null {
  const redacted = redact(text);
  return redacted === text ? null : redacted;
}

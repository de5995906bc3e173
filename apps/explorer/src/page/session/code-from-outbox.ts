import type { OutboxMessage, SignIn, SignInName } from './sign-in.ts';

const tries = 6;
const pauseMs = 300;

/** Asks for a code and reads it in the outbox. Development only. */
export interface SentCode {
  message: OutboxMessage;
  code: string;
}

/**
 * Requests a code, then looks for its text in the outbox.
 *
 * Old texts are told from the new one by having been there before, not by their time: the server's clock
 * may be another one.
 *
 * @returns null if no new text with six digits came for this number.
 */
export async function requestCodeAndRead(
  signIn: SignIn,
  name: SignInName,
): Promise<SentCode | null> {
  const before = new Set((await signIn.outbox()).map(identify));
  await signIn.requestCode(name);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const messages = await signIn.outbox();
    const message = messages.find((m) => !before.has(identify(m)) && isFor(m, name.phoneNumber));
    const code = message && /\b\d{6}\b/.exec(message.body)?.[0];
    if (code) return { message, code };
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}

function identify(message: OutboxMessage): string {
  return `${message.createdAt} ${message.to} ${message.body}`;
}

/** Nine digits tell a Vietnamese mobile number, whether it is written with 0 or with +84. */
export function isSameNumber(a: string, b: string): boolean {
  return lastNineDigits(a) === lastNineDigits(b);
}

function isFor(message: OutboxMessage, phoneNumber: string): boolean {
  return isSameNumber(message.to, phoneNumber);
}

function lastNineDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}

import { type Logger, pino } from 'pino';

/** Structured logs on standard output. Texts, numbers and tokens of people never belong in them. */
export function createLogger(name: string, level = process.env['LOG_LEVEL'] ?? 'info'): Logger {
  return pino({
    name,
    level,
    base: { name },
    redact: ['phoneNumber', 'code', 'token', '*.phoneNumber', '*.token', 'headers.authorization'],
  });
}

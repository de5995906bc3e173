import { z } from 'zod';

const probability = z.number().min(0).max(1).default(0);

const faults = z.object({
  seed: z.number().int().default(1),
  /** The connection breaks before anything was done. */
  loseRequest: probability,
  /** The connection breaks after it was done. */
  loseAnswer: probability,
  /** It is done and answered, too late. */
  late: probability,
  /** A callback comes twice. */
  twice: probability,
  /** A commit is only begun, and told by a callback. */
  work: probability,
  /** An order is turned down. */
  refuse: probability,
  /** The process ends at once: before or after it was done. */
  die: probability,
  lateMs: z.number().int().default(1_500),
  workMs: z.number().int().default(50),
});

export type Faults = z.output<typeof faults>;

const secret = z.string().min(32);

export const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  /** File of the books; kept in memory, and lost with the process, where there is none. */
  BOOKS: z.string().default(':memory:'),
  REQUEST_KEY: secret,
  CALLBACK_KEY: secret,
  CALLBACK_URL: z.url().optional(),
  FAULTS: z
    .string()
    .default('{}')
    .transform((text) => faults.parse(JSON.parse(text))),
});

export type Settings = z.output<typeof settings>;

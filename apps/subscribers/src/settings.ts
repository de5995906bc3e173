import { z } from 'zod';

export const settings = z.object({
  /** `any-number` takes every well-formed mobile number for a customer; `registered-only` those that were imported. */
  SUBSCRIBER_SIGN_UP: z.enum(['any-number', 'registered-only']).default('registered-only'),
});

export type Settings = z.output<typeof settings>;

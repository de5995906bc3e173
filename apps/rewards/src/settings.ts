import { z } from 'zod';

export const settings = z.object({
  /** How long a winner has to claim, counted from the publication. */
  CLAIM_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** How often awards whose time to claim is over are passed on. */
  AWARD_EXPIRY_SECONDS: z.coerce.number().int().min(1).max(86_400).default(60),
});

export type Settings = z.output<typeof settings>;

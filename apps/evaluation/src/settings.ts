import { z } from 'zod';

/** Nothing of the judging is a setting: its rules are data, frozen with the round. */
export const settings = z.object({});

export type Settings = z.output<typeof settings>;

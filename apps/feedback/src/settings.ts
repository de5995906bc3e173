import { riskWorthALook } from '@chia-se/text-classification';
import { z } from 'zod';

export const settings = z.object({
  /** How many opinions one subscriber may send on one day in Vietnam: more than a person ever has. */
  FEEDBACK_PER_DAY: z.coerce.number().int().min(1).max(10_000).default(10),
  /**
   * How many opinions may come from one network address within an hour of the clock. Far above what
   * people send: thousands of phones share one address of their carrier.
   */
  FEEDBACK_PER_ADDRESS_HOUR: z.coerce.number().int().min(1).max(1_000_000).default(1_000),
  /** Seconds between two opinions of one subscriber; 0 for none. */
  FEEDBACK_SECONDS_APART: z.coerce.number().min(0).max(3_600).default(1),
  /**
   * From which risk on, of 0 to 100, the automatic screening holds an opinion until a moderator has read
   * it; 101 holds nothing. See the README of packages/text-classification for what each costs and finds.
   */
  SCREENING_HOLD_RISK: z.coerce.number().int().min(1).max(101).default(riskWorthALook),
  /** A model of topics that `pnpm train topics` has written; the shipped one unless given. */
  TOPIC_MODEL_FILE: z.string().optional(),
  /** `on` keeps the current month of the programme `chia-se` open without a manager. For demonstrations. */
  OPEN_CURRENT_PERIOD: z.enum(['on', 'off']).default('off'),
  /** How often to look for periods that the clock has opened or closed. */
  PERIOD_SWEEP_SECONDS: z.coerce.number().positive().max(3_600).default(5),
  /** How often to look for changed opinions that another server has left to be found by search. */
  SEARCH_INDEX_SECONDS: z.coerce.number().positive().max(3_600).default(5),
  /** Pages that one server keeps up to date at a time. */
  LIVE_STREAMS: z.coerce.number().int().min(0).max(100_000).default(5_000),
  /** Of those, how many for one subscriber. */
  LIVE_STREAMS_PER_SUBSCRIBER: z.coerce.number().int().min(1).max(100).default(6),
  /** How often an open stream says that it is still there: more often than proxies lose patience. */
  LIVE_HEARTBEAT_SECONDS: z.coerce.number().positive().max(3_600).default(20),
});

export type Settings = z.output<typeof settings>;

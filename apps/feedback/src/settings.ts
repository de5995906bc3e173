import { riskWorthALook } from '@chia-se/text-classification';
import { z } from 'zod';

const fields = z.object({
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
  /** How often to look for submitted or changed opinions that nobody has compared with the others yet. */
  FEEDBACK_COMPARE_SECONDS: z.coerce.number().positive().max(3_600).default(1),
  /** Pages that one server keeps up to date at a time. */
  LIVE_STREAMS: z.coerce.number().int().min(0).max(100_000).default(5_000),
  /** Of those, how many for one subscriber. */
  LIVE_STREAMS_PER_SUBSCRIBER: z.coerce.number().int().min(1).max(100).default(6),
  /** How often an open stream says that it is still there: more often than proxies lose patience. */
  LIVE_HEARTBEAT_SECONDS: z.coerce.number().positive().max(3_600).default(20),
  /** Where attached files lie; without it and without a bucket none are taken. */
  ATTACHMENT_FOLDER: z.string().min(1).optional(),
  /** A bucket of any server that speaks S3 instead, with a prefix where one is wanted. */
  ATTACHMENT_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  ATTACHMENT_S3_REGION: z.string().min(1).default('us-east-1'),
  ATTACHMENT_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  ATTACHMENT_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** The largest file, in millions of bytes. */
  ATTACHMENT_MEGABYTES: z.coerce.number().positive().max(50).default(10),
  /** Files of one opinion, draft or response. */
  ATTACHMENTS_EACH: z.coerce.number().int().min(0).max(20).default(5),
  /** How often to take away files that nobody uses, or whose opinion was withdrawn or erased. */
  ATTACHMENT_SWEEP_SECONDS: z.coerce.number().positive().max(3_600).default(60),
});

export const settings = fields.refine(
  (set) =>
    !set.ATTACHMENT_S3_URL ||
    (set.ATTACHMENT_S3_ACCESS_KEY_ID && set.ATTACHMENT_S3_SECRET_ACCESS_KEY),
  'ATTACHMENT_S3_URL needs ATTACHMENT_S3_ACCESS_KEY_ID and ATTACHMENT_S3_SECRET_ACCESS_KEY.',
);

export type Settings = z.output<typeof settings>;

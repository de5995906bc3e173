import { createHash } from 'node:crypto';
import { isProvince, normalise } from '@chia-se/locale';
import { wantedIds } from '../attachment/use-attachments.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { refuseFeedback } from './feedback.errors.ts';
import type { SubmitFeedbackInput } from './feedback.input.ts';
import { FeedbackChannel } from './feedback-channel.ts';

/** In characters (code points of the NFC form), as the messages say and the schema's descriptions too. */
export const longestTitle = 150;
export const longestBody = 5_000;
export const idempotencyKeyLength = { shortest: 8, longest: 100 };

/** Vietnamese in NFD takes up to three code points a character; whatever exceeds this is too long unread. */
const rawFactor = 4;

export interface FeedbackContent {
  programmeCode: string;
  topicCode: string;
  channel: FeedbackChannel;
  /** The staff member who wrote it down for a caller. */
  enteredBy: string | null;
  title: string;
  body: string;
  /** As typed, with what a database cannot hold made visible. */
  original: { title: string; body: string };
  province: string | null;
  /** `null` where nothing was said of them: then those of the draft come along. */
  attachmentIds: string[] | null;
  /** The same for the same content, whatever its normal form. */
  hash: string;
}

/** Reads what a subscriber sent. @throws Refusal where it breaks a rule that needs no look into the database */
export function readContent(
  input: Omit<SubmitFeedbackInput, 'channel'>,
  channel: FeedbackChannel,
): FeedbackContent {
  checkKey(input.idempotencyKey);
  const programmeCode = input.programmeCode ?? firstProgramme.code;
  const topicCode = input.topic;
  const text = readText(input);
  const { title, body, province } = text;
  const attachmentIds = input.attachmentIds ? wantedIds(input.attachmentIds) : null;
  const files = attachmentIds ?? [];
  const said = [programmeCode, topicCode, title, body, province, channel, ...files];
  return {
    programmeCode,
    topicCode,
    channel,
    enteredBy: null,
    attachmentIds,
    ...text,
    hash: createHash('sha256').update(JSON.stringify(said)).digest('base64url'),
  };
}

/** What an opinion says, from what was typed. @throws Refusal */
export function readText(input: {
  title: string;
  body: string;
  province: string | null | undefined;
}): Pick<FeedbackContent, 'title' | 'body' | 'original' | 'province'> {
  return {
    title: readTitle(input.title),
    body: readBody(input.body),
    original: { title: storable(input.title), body: storable(input.body) },
    province: readProvince(input.province),
  };
}

/** By which way a subscriber sent it. @throws Refusal */
export function readChannel(channel: FeedbackChannel | null | undefined): FeedbackChannel {
  if (channel !== FeedbackChannel.CALL_CENTRE) return channel ?? FeedbackChannel.WEB;
  throw refuseFeedback('CHANNEL_RESERVED', { field: ['input', 'channel'] });
}

function readTitle(typed: string): string {
  const field = ['input', 'title'];
  const tooLong = () =>
    refuseFeedback('TITLE_TOO_LONG', { field, parameters: { longest: longestTitle } });
  if (typed.length > longestTitle * rawFactor) throw tooLong();
  const title = normalise(typed.toWellFormed()).replace(/\s+/g, ' ');
  if (!showsAnything(title)) throw refuseFeedback('TITLE_EMPTY', { field });
  if (characters(title) > longestTitle) throw tooLong();
  return title;
}

function readBody(typed: string): string {
  const field = ['input', 'body'];
  const tooLong = () =>
    refuseFeedback('BODY_TOO_LONG', { field, parameters: { longest: longestBody } });
  if (typed.length > longestBody * rawFactor) throw tooLong();
  const body = normalise(typed.toWellFormed());
  if (!showsAnything(body)) throw refuseFeedback('BODY_EMPTY', { field });
  if (characters(body) > longestBody) throw tooLong();
  return body;
}

function readProvince(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (isProvince(code)) return code;
  throw refuseFeedback('PROVINCE_UNKNOWN', { field: ['input', 'province'] });
}

function checkKey(key: string): void {
  const { shortest, longest } = idempotencyKeyLength;
  if (key.length >= shortest && key.length <= longest && storable(key) === key) return;
  throw refuseFeedback('IDEMPOTENCY_KEY_INVALID', {
    field: ['input', 'idempotencyKey'],
    parameters: { shortest, longest },
  });
}

/** Blanks, and letters that are there only to be invisible, such as the Hangul filler, are no opinion. */
function showsAnything(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** PostgreSQL holds neither NUL nor half a surrogate pair: both are kept as signs that show them. */
function storable(typed: string): string {
  return typed.replaceAll('\0', '␀').toWellFormed();
}

import {
  CompleteUploadDocument,
  type GraphClient,
  mutate,
  type Outcome,
  RequestUploadDocument,
} from '@chia-se/client';
import { origin } from '../platform/network';
import { photoStore } from '../platform/photo-store';
import { type KeptPhoto, photoTypes } from './kept-photo.ts';

/** How an opinion in the outbox names a photo that is still on this device. */
const mark = 'photo:';
export const waitingId = (id: string): string => `${mark}${id}`;
/** Whether an entry still has photos to bring along. */
export const waitsForPhotos = (input: Readonly<Record<string, unknown>>): boolean =>
  namesIn(input).some((name) => name.startsWith(mark));

/** One way at a time for each photo, however often it is asked for: a slow one outlives an attempt. */
const onTheirWay = new Map<string, Promise<Outcome<string>>>();
const arrived = new Map<string, string>();

/**
 * What the outbox sends, with its photos: each is uploaded under its own id as key, so that one that
 * was sent before is the same one, and its name here becomes the platform's. What a browser was made
 * to forget goes without.
 */
export async function withPhotos<Value>(
  client: GraphClient,
  input: Readonly<Record<string, unknown>>,
  send: (input: unknown) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (!waitsForPhotos(input)) return send(input);
  const draftKey = String(input['idempotencyKey']);
  const kept = new Map((await photoStore.list(draftKey)).map((photo) => [photo.id, photo]));
  const attachmentIds: string[] = [];
  for (const name of namesIn(input)) {
    const photo = kept.get(name.slice(mark.length));
    if (!photo) continue;
    const outcome = await sendOnce(client, draftKey, photo);
    if (outcome.kind !== 'done') return outcome;
    attachmentIds.push(outcome.value);
  }
  return send({ ...input, attachmentIds });
}

function namesIn(input: Readonly<Record<string, unknown>>): string[] {
  const { attachmentIds } = input as { attachmentIds?: string[] | null };
  return attachmentIds ?? [];
}

function sendOnce(
  client: GraphClient,
  draftKey: string,
  photo: KeptPhoto,
): Promise<Outcome<string>> {
  const there = arrived.get(photo.id);
  if (there) return Promise.resolve({ kind: 'done', value: there });
  const going =
    onTheirWay.get(photo.id) ??
    sendPhoto(client, draftKey, photo).finally(() => onTheirWay.delete(photo.id));
  onTheirWay.set(photo.id, going);
  return going;
}

async function sendPhoto(
  client: GraphClient,
  draftKey: string,
  { id, contentType, size }: KeptPhoto,
): Promise<Outcome<string>> {
  // A name of ours: a phone's own tells when the photo was taken.
  const fileName = `anh-${id.slice(0, 8)}.${photoTypes[contentType] ?? 'jpg'}`;
  const input = { idempotencyKey: id, contentType, size, fileName };
  const asked = await mutate(client, RequestUploadDocument, { input });
  if (asked.kind !== 'done') return asked;
  const upload = asked.value.upload;
  if (!upload) return { kind: 'unreachable' };
  const { method, attachmentId } = upload;
  const url = upload.url.startsWith('/') ? `${origin}${upload.url}` : upload.url;
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  try {
    await photoStore.send(draftKey, id, { url, method, headers });
  } catch {
    return { kind: 'unreachable' };
  }
  // Whatever was answered: one that came before is complete already.
  const completed = await mutate(client, CompleteUploadDocument, { input: { attachmentId } });
  if (completed.kind === 'refused' && completed.errors[0]?.code === 'UPLOADS_BUSY') {
    return { kind: 'unreachable' };
  }
  if (completed.kind !== 'done') return completed;
  arrived.set(id, attachmentId);
  return { kind: 'done', value: attachmentId };
}

const forgotten = new Set<string>();

/** By the subject of an entry of the outbox, `draft:KEY`: sent, or discarded. */
export async function forgetPhotosOf(subject: string): Promise<void> {
  if (forgotten.has(subject)) return;
  forgotten.add(subject);
  await photoStore.forget(subject.slice('draft:'.length)).catch(() => forgotten.delete(subject));
}

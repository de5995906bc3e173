import type { DraftFragment } from '@chia-se/client';
import type { KnownPicture } from '../photos/use-photos.ts';

/** What is being written, as it is kept on this device. `key` becomes the idempotency key. */
export interface Draft {
  key: string;
  /** Of the copy on the server; 0 before there is one. */
  version: number;
  topic: string;
  title: string;
  body: string;
  province: string;
  /** Photos that another device chose; those of this one are beside, by the same key. */
  pictures: KnownPicture[];
  /** How many photos there are, and the files that they became. */
  photoCount: number;
  attachmentIds: string[];
  /** Sending was asked for and has not been answered. */
  sending: boolean;
}

const place = 'chia-se.draft';

export function newDraft(topic = ''): Draft {
  const key = crypto.randomUUID();
  const empty = { title: '', body: '', province: '', pictures: [], attachmentIds: [] };
  return { key, version: 0, topic, ...empty, photoCount: 0, sending: false };
}

export const isBlank = ({ title, body, photoCount }: Draft) =>
  title.trim() === '' && body.trim() === '' && photoCount === 0;

export function readDraft(): Draft | null {
  try {
    const kept = localStorage.getItem(place);
    return kept ? { ...newDraft(), ...(JSON.parse(kept) as Draft) } : null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(place, JSON.stringify(draft));
    else localStorage.removeItem(place);
  } catch {
    // Storage is full or forbidden: the server's copy and the open page are what is left.
  }
}

export function fromServer({ topic, province, attachments, ...draft }: DraftFragment): Draft {
  const { key, version, title, body } = draft;
  return {
    key,
    version,
    title,
    body,
    topic: topic ?? '',
    province: province ?? '',
    pictures: attachments,
    photoCount: attachments.length,
    attachmentIds: attachments.map(({ id }) => id),
    sending: false,
  };
}

import type { DraftFragment } from '@chia-se/client';

/** What is being written, as it is kept on this device. `key` becomes the idempotency key. */
export interface Draft {
  key: string;
  /** Of the copy on the server; 0 before there is one. */
  version: number;
  topic: string;
  title: string;
  body: string;
  province: string;
  /** Sending was asked for and has not been answered. */
  sending: boolean;
}

const place = 'chia-se.draft';

export function newDraft(topic = ''): Draft {
  const key = crypto.randomUUID();
  return { key, version: 0, topic, title: '', body: '', province: '', sending: false };
}

export const isBlank = ({ title, body }: Draft) => title.trim() === '' && body.trim() === '';

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

export function fromServer({ key, version, title, body, topic, province }: DraftFragment): Draft {
  return {
    key,
    version,
    title,
    body,
    topic: topic ?? '',
    province: province ?? '',
    sending: false,
  };
}

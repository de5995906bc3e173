import { AddGiftRecipientsDocument, type UserError } from '@chia-se/client';
import { useCallback, useRef, useState } from 'react';
import { useDeed } from '../parts/deed.ts';

/** As many as the graph takes at once. */
const atOnce = 1_000;

/**
 * Sends a list in parts. Those who are on the occasion already are not sent again, so after a refusal
 * the same list, mended, goes on where it stopped.
 */
export function useRecipients() {
  const { run, pending, errors } = useDeed(AddGiftRecipientsDocument);
  const there = useRef(new Set<string>());
  const [sent, setSent] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const isThere = useCallback((ids: readonly string[]) => {
    for (const id of ids) there.current.add(id);
    setSent(there.current.size);
  }, []);
  const add = async (occasionId: string, ids: readonly string[]): Promise<boolean> => {
    const waiting = ids.filter((id) => !there.current.has(id));
    for (let at = 0; at < waiting.length; at += atOnce) {
      const recipientIds = waiting.slice(at, at + atOnce);
      setRefused(recipientIds);
      if (!(await run({ input: { occasionId, recipientIds } }))) return false;
      isThere(recipientIds);
    }
    return true;
  };
  return { add, pending, sent, isThere, error: refusalOf(errors, refused) };
}

/** As many of a list as an occasion may be proposed with. */
export const firstOf = (ids: readonly string[]) => ids.slice(0, atOnce);

/** What is wrong with a list as it was sent, with whom it is about. */
export function refusalOf(
  errors: readonly UserError[],
  sent: readonly string[],
): string | undefined {
  const found = errors.find(({ field }) => field?.[1] === 'recipientIds');
  if (!found) return errors.find(({ field }) => !field)?.message;
  const place = found.field?.[2];
  const who = place === undefined ? undefined : sent[Number(place)];
  return who ? `${found.message} (${who})` : found.message;
}

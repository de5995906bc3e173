import { useQuery } from '@apollo/client/react';
import { MyFeedbackDraftsDocument } from '@chia-se/client';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../platform/new-id.ts';
import { outbox } from '../session-provider.tsx';

interface DraftState {
  key: string;
  version: number | null;
  topic: string | null;
  title: string;
  body: string;
  /** Whether what is shown is durable. */
  kept: boolean;
}

const pauseMs = 800;
const fresh = (): DraftState => ({
  key: newId(),
  version: null,
  topic: null,
  title: '',
  body: '',
  kept: false,
});

/** The opinion that is being written: kept at each pause, found again here or on another device. */
export function useDraft(ownerId: string) {
  const [draft, setDraft] = useState<DraftState>(() => unsent(ownerId) ?? fresh());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { data } = useQuery(MyFeedbackDraftsDocument, { fetchPolicy: 'network-only' });
  const newest = data?.myFeedbackDrafts[0];
  useEffect(() => {
    if (!newest) return;
    // Only into an empty page: nobody's words are overwritten.
    setDraft((now) => {
      if (now.title || now.body) return now;
      const { key, version, title, body } = newest;
      return { key, version, title, body, topic: newest.topic ?? null, kept: true };
    });
  }, [newest]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep = async ({ key, version, topic, title, body }: DraftState) => {
    await outbox.add(ownerId, 'saveFeedbackDraft', { key, version, topic, title, body });
    setDraft((now) => (now.key === key && now.body === body ? { ...now, kept: true } : now));
  };
  return {
    draft,
    change(part: Partial<Pick<DraftState, 'topic' | 'title' | 'body'>>) {
      const next = { ...draft, ...part, kept: false };
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(next), pauseMs);
    },
    /** An empty page; what was on it has gone its way. */
    begin() {
      clearTimeout(timer.current);
      setDraft(fresh());
    },
  };
}

/** What was kept here and has not been sent yet: the app was closed while writing. */
function unsent(ownerId: string): DraftState | null {
  const entry = outbox
    .entries()
    .findLast(
      ({ kind, owner, state }) =>
        kind === 'saveFeedbackDraft' && owner === ownerId && state === 'waiting',
    );
  if (!entry) return null;
  const { key, version, topic, title, body } = entry.input as unknown as DraftState;
  return { key, version: version ?? null, topic: topic ?? null, title, body, kept: true };
}

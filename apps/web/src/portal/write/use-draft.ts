import { useApolloClient } from '@apollo/client/react';
import {
  DeleteFeedbackDraftDocument,
  MyFeedbackDraftsDocument,
  mutate,
  SaveFeedbackDraftDocument,
} from '@chia-se/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/graph.ts';
import { type Draft, fromServer, isBlank, keepDraft, newDraft, readDraft } from './draft-store.ts';

const pauseMs = 1_500;

/**
 * What is being written: kept on this device at each change, and on the server at each pause while
 * somebody is signed in. Where another device was faster, `conflict` is its text, and nothing is lost.
 */
export function useDraft(topic: string) {
  const client = useApolloClient();
  const { signedIn } = useSession();
  const [draft, setDraft] = useState<Draft>(() => readDraft() ?? newDraft(topic));
  const [conflict, setConflict] = useState<Draft | null>(null);
  const [isOnServer, setIsOnServer] = useState(false);
  const saved = useRef('');
  const { attachmentIds } = draft;
  const text = JSON.stringify([
    draft.topic,
    draft.title,
    draft.body,
    draft.province,
    attachmentIds,
  ]);

  const change = useCallback((part: Partial<Draft>) => {
    setIsOnServer(false);
    setDraft((before) => {
      const after = { ...before, ...part };
      keepDraft(isBlank(after) ? null : after);
      return after;
    });
  }, []);

  // On a device on which nothing is being written, one goes on with what was begun elsewhere.
  useEffect(() => {
    if (!signedIn || readDraft()) return;
    void client
      .query({ query: MyFeedbackDraftsDocument, fetchPolicy: 'network-only' })
      .then(({ data }) => {
        const latest = data?.myFeedbackDrafts[0];
        if (latest && !readDraft()) change(fromServer(latest));
      })
      .catch(() => undefined);
  }, [signedIn, client, change]);

  useEffect(() => {
    const { sending, version, ...content } = draft;
    if (!signedIn || conflict || sending || isBlank(draft) || saved.current === text) return;
    const timer = setTimeout(async () => {
      const { topic: of, province, key, title, body } = content;
      const input = {
        key,
        title,
        body,
        attachmentIds: [...content.attachmentIds],
        ...(of ? { topic: of } : {}),
        ...(province ? { province } : {}),
        ...(version > 0 ? { version } : {}),
      };
      const outcome = await mutate(client, SaveFeedbackDraftDocument, { input });
      if (outcome.kind !== 'done') return;
      const { draft: kept, conflicting } = outcome.value;
      if (conflicting) setConflict(fromServer(conflicting));
      if (!kept) return;
      saved.current = text;
      setDraft((now) => {
        if (now.key !== kept.key) return now;
        const next = { ...now, version: kept.version };
        keepDraft(next);
        return next;
      });
      setIsOnServer(true);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [draft, text, signedIn, conflict, client]);

  return {
    draft,
    change,
    isOnServer,
    conflict,
    resolve: (takeOther: boolean) => {
      if (!conflict) return;
      change(takeOther ? conflict : { version: conflict.version });
      setConflict(null);
    },
    /** Begins anew; what was there comes back by `change`. */
    clear: () => {
      keepDraft(null);
      if (signedIn && draft.version > 0) {
        void mutate(client, DeleteFeedbackDraftDocument, { input: { key: draft.key } });
      }
      setDraft(newDraft());
    },
    /** It stands as an opinion: the server dropped its copy by itself. */
    forget: () => {
      keepDraft(null);
      setDraft(newDraft());
    },
  };
}

import { ApolloProvider } from '@apollo/client/react';
import {
  createGraphClient,
  graphExchange,
  liveUpdates,
  MeDocument,
  mutate,
  Outbox,
  type OutboxEntry,
  Session,
} from '@chia-se/client';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { currentLanguage } from './language.tsx';
import { owner } from './owner.ts';
import { forgetPhotosOf, withPhotos } from './photos/send-photos.ts';
import { keptValues } from './platform/kept-values';
import { onMaybeOnline, origin, streaming } from './platform/network';
import { newId } from './platform/new-id.ts';
import { outboxStorage } from './platform/outbox-storage';

const url = `${origin}/graphql`;
export const session = new Session({
  exchange: graphExchange({
    url,
    language: currentLanguage,
    store: {
      read: () => keptValues.read('refresh-token'),
      write: (token) => keptValues.write('refresh-token', token),
    },
  }),
});
export const client = createGraphClient({ url, session, language: currentLanguage });
export const outbox = new Outbox({
  storage: outboxStorage(),
  newId,
  send: (document, variables) =>
    withPhotos(client, variables.input as Record<string, unknown>, (input) =>
      mutate(client, document, { input }),
    ),
});

/** Photos of what is with the platform are not kept here any longer. */
outbox.subscribe(() => {
  for (const { kind, state, subject } of outbox.entries()) {
    if (kind === 'submitFeedback' && state === 'sent') void forgetPhotosOf(subject);
  }
});

/** Who is signed in decides whose entries are sent. */
async function greet(): Promise<void> {
  const { data } = await client.query({ query: MeDocument, fetchPolicy: 'network-only' });
  const subscriber = data?.me?.id ?? null;
  if (subscriber) await owner.become(subscriber);
  await outbox.sendAs(subscriber);
}

export function SessionProvider({ children }: { children: ReactNode }) {
  useEffect(() => {
    let stopListening: (() => void) | undefined;
    const unsubscribe = session.subscribe(({ status }) => {
      stopListening?.();
      stopListening = undefined;
      if (status === 'signedIn') {
        void greet().catch(() => undefined);
        const onChange = () => void client.refetchQueries({ include: 'active' });
        stopListening = liveUpdates({ client, origin, fetch: streaming, onChange });
      }
      if (status === 'signedOut') void outbox.sendAs(null);
    });
    const unhear = onMaybeOnline(() => {
      if (session.state.status === 'unknown') void session.restore();
      void outbox.wake();
    });
    void owner.recall().then(() => session.restore());
    return () => {
      unsubscribe();
      unhear();
      stopListening?.();
    };
  }, []);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

export function useSession() {
  return useSyncExternalStore(
    session.subscribe,
    () => session.state,
    () => session.state,
  );
}

export function useOutbox(): readonly OutboxEntry[] {
  return useSyncExternalStore(outbox.subscribe, outbox.entries, outbox.entries);
}

export function useOwner(): string | null {
  return useSyncExternalStore(
    owner.subscribe,
    () => owner.id,
    () => owner.id,
  );
}

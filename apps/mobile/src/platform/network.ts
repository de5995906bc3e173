import { fetch as streamingFetch } from 'expo/fetch';
import { AppState } from 'react-native';

/** Calls when it is worth trying again: the app comes to the front. The outbox has its own clock besides. */
export function onMaybeOnline(listener: () => void): () => void {
  const subscription = AppState.addEventListener('change', (state) => {
    if (state === 'active') listener();
  });
  return () => subscription.remove();
}

/** Where the graph is: built in, as `EXPO_PUBLIC_GRAPH_ORIGIN`. */
export const origin = process.env['EXPO_PUBLIC_GRAPH_ORIGIN'] ?? 'http://10.0.2.2:4000';

export const streaming = (url: string, init: RequestInit): Promise<Response> =>
  streamingFetch(url, init as Parameters<typeof streamingFetch>[1]) as unknown as Promise<Response>;

import { createParser } from 'eventsource-parser';
import { OpenLiveUpdatesDocument } from '../generated/documents/opinion.ts';
import type { FeedbackStatus } from '../generated/graphql.ts';
import type { GraphClient } from '../graph-client.ts';
import { mutate } from '../mutate.ts';

/** A step on the timeline of one of one's own opinions. It may be told twice; `id` says so. */
export interface LiveChange {
  readonly id: string;
  readonly feedbackId: string;
  readonly referenceCode: string;
  readonly status: FeedbackStatus;
  readonly note: string | null;
}

export interface LiveUpdatesOptions {
  client: GraphClient;
  /** Of the gateway, such as `https://…`; empty where a page is served by it. */
  origin: string;
  onChange: (change: LiveChange) => void;
  /** One whose answers can be read as they come: `fetch`, on a phone that of `expo/fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const firstPauseMs = 3_000;
const longestPauseMs = 60_000;

/**
 * Hears of changes while a page or app is open. It asks for a ticket, reads the stream, and comes
 * back by itself, reading on from the last step that it heard of. Returns how to stop.
 */
export function liveUpdates(options: LiveUpdatesOptions): () => void {
  const abort = new AbortController();
  void keepListening(options, abort.signal);
  return () => abort.abort();
}

async function keepListening(options: LiveUpdatesOptions, signal: AbortSignal): Promise<void> {
  const place = { lastId: '' };
  let pause = firstPauseMs;
  while (!signal.aborted) {
    const ticket = await mutate(options.client, OpenLiveUpdatesDocument, {});
    if (ticket.kind === 'signedOut' || ticket.kind === 'refused') return;
    if (ticket.kind === 'done' && ticket.value.liveUpdates) {
      const heard = await listen(ticket.value.liveUpdates.url, place, options, signal);
      if (heard) pause = firstPauseMs;
    }
    await sleep(pause, signal);
    pause = Math.min(longestPauseMs, pause * 2);
  }
}

/** Until the stream ends. True when it had begun. */
async function listen(
  path: string,
  place: { lastId: string },
  { origin, onChange, fetch = globalThis.fetch }: LiveUpdatesOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      if (event !== 'feedback' || !id) return;
      place.lastId = id;
      onChange({ ...(JSON.parse(data) as Omit<LiveChange, 'id'>), id });
    },
  });
  let begun = false;
  try {
    const headers = { accept: 'text/event-stream', 'last-event-id': place.lastId };
    const response = await fetch(`${origin}${path}`, { headers, signal });
    if (!response.ok || !response.body) return false;
    begun = true;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parser.feed(decoder.decode(part.value, { stream: true }));
    }
  } catch {
    // The connection broke, or we were told to stop: the loop decides.
  }
  return begun;
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

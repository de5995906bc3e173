import type { EventName } from '@chia-se/events';
import type { EventHandler, EventHandlers } from './consumer.ts';

/** Handlers of several concepts as one: what more than one of them wants to know, each handles in turn. */
export function oneAfterAnother(...all: readonly EventHandlers[]): EventHandlers {
  const merged: Partial<Record<EventName, EventHandler>> = {};
  for (const handlers of all) {
    for (const [name, handler] of Object.entries(handlers) as [EventName, EventHandler][]) {
      const before = merged[name];
      merged[name] = before
        ? async (event, context) => {
            await before(event, context);
            await handler(event, context);
          }
        : handler;
    }
  }
  return merged as EventHandlers;
}

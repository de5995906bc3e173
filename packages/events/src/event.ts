import type { z } from 'zod';
import { catalogue } from './catalogue.ts';

export type EventName = keyof typeof catalogue;

/** What an event carries, once it was checked against the catalogue. */
export type EventPayload<Name extends EventName> = z.output<(typeof catalogue)[Name]['payload']>;

/** Something that happened in one subgraph and that others may learn of. */
export interface DomainEvent<Name extends EventName = EventName> {
  /** UUIDv7. A handler that saw the id before does nothing. */
  id: string;
  name: Name;
  /** The entity that it happened to: events of one entity arrive in the order in which they happened. */
  entityId: string;
  occurredAt: Date;
  payload: EventPayload<Name>;
}

/** Checks a payload that came from a database or a wire; throws a `ZodError` that names each wrong field. */
export function parsePayload<Name extends EventName>(
  name: Name,
  payload: unknown,
): EventPayload<Name> {
  return catalogue[name].payload.parse(payload) as EventPayload<Name>;
}

/** The entity an event happened to, as the catalogue defines it. */
export function entityIdOf<Name extends EventName>(
  name: Name,
  payload: EventPayload<Name>,
): string {
  const field = catalogue[name].entity;
  return (payload as Record<string, unknown>)[field] as string;
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(catalogue, name);
}

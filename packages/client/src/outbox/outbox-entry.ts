import type { UserError } from '../outcome.ts';
import type { ErrandKind } from './errands.ts';

/**
 * - `waiting`: it goes when there is a connection and somebody is signed in.
 * - `sending`: it is on its way; whoever took it has it until `leasedUntil`.
 * - `sent`: the platform has it; `result` says what it became.
 * - `refused`: the platform does not take it as it is; `errors` say what to mend.
 */
export type EntryState = 'waiting' | 'sending' | 'sent' | 'refused';

/** Something to tell the graph, kept until it was told. Plain data: it is stored as JSON. */
export interface OutboxEntry {
  readonly id: string;
  /** Order of adding. */
  readonly sequence: number;
  readonly kind: ErrandKind;
  /** Entries about the same thing go one after the other. */
  readonly subject: string;
  /** Who added it: nobody else's session sends it. */
  readonly owner: string;
  /** Empty once it was sent: the text is with the platform. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: EntryState;
  readonly tries: number;
  readonly addedAt: number;
  /** Not to be tried again before. */
  readonly notBefore: number;
  readonly leasedBy: string | null;
  readonly leasedUntil: number;
  readonly errors: readonly UserError[];
  readonly result: Readonly<Record<string, unknown>> | null;
}

export function isSettled({ state }: OutboxEntry): boolean {
  return state === 'sent' || state === 'refused';
}

import type { RefusalFragment } from './generated/graphql.ts';

/** A refusal as the graph words it, in the language of the request. */
export type UserError = Pick<RefusalFragment, 'code' | 'message'> & {
  readonly field?: readonly string[] | null;
};

/**
 * What came of asking for something. Nothing is thrown: a screen has a case for each.
 *
 * - `done`: it happened.
 * - `refused`: it did not, and the errors say what the person can mend.
 * - `failed`: something of ours broke; `incidentId` is what to tell the support.
 * - `signedOut`: it wants somebody who is signed in.
 * - `unreachable`: no answer. It may have happened: only repeat what has an idempotency key.
 */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] }
  | { readonly kind: 'failed'; readonly code: string; readonly incidentId: string | null }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'unreachable' };

export type Trouble = Exclude<Outcome<never>, { kind: 'done' }>;

/** The first sentence for the field `name` of the input, or null. */
export function errorOf(outcome: Outcome<unknown> | null, name: string): string | null {
  if (outcome?.kind !== 'refused') return null;
  return outcome.errors.find(({ field }) => field?.at(-1) === name)?.message ?? null;
}

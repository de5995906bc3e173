import type { EvaluationContext } from '../evaluation-context.ts';
import type { RoundRow } from './round.row.ts';

/** The round, if the viewer may know of it. */
export function roundReference(
  reference: { id: string },
  context: EvaluationContext,
): Promise<RoundRow | null> {
  return context.visibleRound(reference.id);
}

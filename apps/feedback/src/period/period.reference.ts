import type { FeedbackContext } from '../feedback-context.ts';
import type { PeriodRow } from './period.row.ts';

export function periodReference(
  reference: { id: string },
  context: FeedbackContext,
): Promise<PeriodRow | null> {
  return context.periodById.load(reference.id);
}

import type { FeedbackContext } from '../feedback-context.ts';
import type { ProgrammeRow } from './programme.row.ts';

export function programmeReference(
  reference: { id: string },
  context: FeedbackContext,
): Promise<ProgrammeRow | null> {
  return context.programmeById.load(reference.id);
}

import type { FeedbackContext } from '../feedback-context.ts';
import type { SeenFeedback } from './seen-feedback.repository.ts';

/** What the viewer may not see resolves to null, as if it did not exist. */
export function feedbackReference(
  reference: { id: string },
  context: FeedbackContext,
): Promise<SeenFeedback | null> {
  return context.feedbackById.load(reference.id);
}

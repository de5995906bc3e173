import { type Database, isId, type Viewer } from '@chia-se/subgraph-kit';
import {
  type EvaluationOfFeedback,
  FeedbackEvaluationRepository,
} from './feedback-evaluation.repository.ts';

/** How opinions fare in the judging. */
export class FeedbackEvaluationService {
  constructor(private readonly database: Database) {}

  listOfFeedback(feedbackIds: readonly string[]): Promise<EvaluationOfFeedback[]> {
    return new FeedbackEvaluationRepository(this.database).listOfFeedback(feedbackIds.filter(isId));
  }
}

/**
 * Whether somebody may know how an opinion fares: its author, and staff who read rounds or opinions.
 * Nobody who judges: that an opinion was scored already is more than they may know.
 */
export function mayKnow(viewer: Viewer, evaluation: { subscriberId: string }): boolean {
  if (!mayKnowAny(viewer)) return false;
  return viewer.kind === 'STAFF' || viewer.id === evaluation.subscriberId;
}

/** Whether there can be anything to show at all; spares the query where there can't. */
export function mayKnowAny({ kind, scopes }: Viewer): boolean {
  if (kind === 'SUBSCRIBER') return true;
  const reads = scopes.has('round:read') || scopes.has('feedback:read');
  return kind === 'STAFF' && reads && !scopes.has('scorecard:write');
}

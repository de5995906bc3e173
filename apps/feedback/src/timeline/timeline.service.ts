import { redact } from '@chia-se/locale';
import type { Queryable } from '@chia-se/subgraph-kit';
import { type FeedbackSight, seesInFull } from '../feedback/feedback-sight.ts';
import { FeedbackEventRepository } from './feedback-event.repository.ts';
import type { FeedbackEventRow } from './feedback-event.row.ts';

/** What became of an opinion, step by step. */
export class TimelineService {
  constructor(private readonly database: Queryable) {}

  listOf(feedbackIds: readonly string[]): Promise<FeedbackEventRow[]> {
    return new FeedbackEventRepository(this.database).listOf(feedbackIds);
  }
}

/** The steps that a viewer may see: for the public, only those in public, without personal data. */
export function seenEvents(
  events: readonly FeedbackEventRow[],
  sight: FeedbackSight,
  feedback: { subscriberId: string },
): FeedbackEventRow[] {
  if (seesInFull(sight, feedback)) return [...events];
  return events
    .filter((event) => sight.statuses.includes(event.status))
    .map((event) => ({ ...event, note: publicNote(event) }));
}

/** Why words were taken out is between the author and the carrier: it may name them. */
function publicNote({ kind, note }: FeedbackEventRow): string | null {
  return note === null || kind === 'REDACTION' ? null : redact(note);
}

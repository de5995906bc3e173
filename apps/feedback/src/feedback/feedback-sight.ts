import type { Viewer } from '@chia-se/subgraph-kit';
import { everyStatus, type FeedbackStatus, publicStatuses } from './feedback-status.ts';

/**
 * What one viewer may see of opinions. One rule for every path: an opinion is seen when its status is
 * public, when it is the viewer's own, or when the viewer is staff who read or moderate opinions.
 */
export interface FeedbackSight {
  /** Statuses in which the viewer sees everybody's opinions. */
  readonly statuses: readonly FeedbackStatus[];
  /** Whose own opinions are seen besides, in any status, with the text unredacted. */
  readonly subscriberId: string | null;
  /** Whether everybody's text is seen unredacted. Judges never do: a number tells who wrote. */
  readonly unredacted: boolean;
}

export function sightOf(viewer: Viewer): FeedbackSight {
  const reads = viewer.scopes.has('feedback:read') || viewer.scopes.has('feedback:moderate');
  return {
    statuses: reads ? everyStatus : publicStatuses,
    subscriberId: viewer.kind === 'SUBSCRIBER' ? viewer.id : null,
    unredacted: reads && !viewer.scopes.has('scorecard:write'),
  };
}

/** Whether the viewer sees an opinion in full: every status it went through and every word. */
export function seesInFull(sight: FeedbackSight, feedback: { subscriberId: string }): boolean {
  return sight.unredacted || feedback.subscriberId === sight.subscriberId;
}

/** A row that was read in full, as the viewer may see it. */
export function redactedFor<Row extends FeedbackTexts>(sight: FeedbackSight, row: Row): Row {
  if (seesInFull(sight, row)) return row;
  return { ...row, title: row.redactedTitle ?? row.title, body: row.redactedBody ?? row.body };
}

interface FeedbackTexts {
  subscriberId: string;
  title: string;
  body: string;
  redactedTitle: string | null;
  redactedBody: string | null;
}

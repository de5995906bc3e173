import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackChannel } from '../feedback/feedback-channel.ts';
import { readContent } from '../feedback/feedback-content.ts';
import { FeedbackSubmission, type SubmissionRules } from '../feedback/feedback-submission.ts';
import { refuseEntry } from './entry.errors.ts';
import type { EnterFeedbackInput } from './entry.input.ts';

/** Opinions of those who call, written down by staff. */
export class EntryService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: SubmissionRules,
  ) {}

  /**
   * Submits in a subscriber's name, once however often it is called with the same key. It is marked as
   * such, on the trail under the name of who wrote it down, and the subscriber is told.
   *
   * @throws Refusal
   */
  enter(staffId: string, input: EnterFeedbackInput): Promise<FeedbackRow> {
    const { subscriberId, idempotencyKey } = input;
    if (!isId(subscriberId)) {
      throw refuseEntry('SUBSCRIBER_UNKNOWN', { field: ['input', 'subscriberId'] });
    }
    const content = { ...readContent(input, FeedbackChannel.CALL_CENTRE), enteredBy: staffId };
    // All of a call centre comes from one address.
    const rules = { ...this.rules, clientAddress: null };
    return this.database.transaction((tx) =>
      new FeedbackSubmission(tx, this.clock(), rules).submit(
        subscriberId.toLowerCase(),
        idempotencyKey,
        content,
      ),
    );
  }
}

import { normalise } from '@chia-se/locale';
import { type Clock, type Database, isId, newId } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import { isPublic } from '../feedback/feedback-status.ts';
import { refuseResponse } from './feedback-response.errors.ts';
import type { RespondToFeedbackInput } from './feedback-response.input.ts';
import { FeedbackResponseRepository } from './feedback-response.repository.ts';
import type { FeedbackResponseRow } from './feedback-response.row.ts';

const longestResponse = 5_000;

/** What the carrier officially answers. */
export class ResponseService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listOf(feedbackIds: readonly string[]): Promise<FeedbackResponseRow[]> {
    return new FeedbackResponseRepository(this.database).listOf(feedbackIds);
  }

  /** Answers an opinion. The same words to the same opinion are one answer, however often they are sent. */
  respond(staffId: string, input: RespondToFeedbackInput): Promise<FeedbackResponseRow> {
    const body = readBody(input.body);
    return this.database.transaction(async (tx) => {
      const field = ['input', 'feedbackId'];
      const ids = [input.feedbackId].filter(isId);
      const [feedback] = await new FeedbackRepository(tx).lock(ids);
      if (!feedback) throw refuseResponse('FEEDBACK_UNKNOWN', { field });
      if (!isPublic(feedback.status)) {
        const parameters = { status: feedback.status };
        throw refuseResponse('FEEDBACK_NOT_PUBLIC', { field, parameters });
      }
      const now = this.clock();
      const response = { id: newId(now), feedbackId: feedback.id, staffId, body, respondedAt: now };
      const { row, isNew } = await new FeedbackResponseRepository(tx).insertOnce(response);
      if (!isNew) return row;
      await new DecisionService(tx, this.clock).record(staffId, 'RESPOND_TO_FEEDBACK', [
        feedback.id,
      ]);
      await tx.publish('FeedbackAnswered', {
        feedbackId: feedback.id,
        subscriberId: feedback.subscriberId,
        referenceCode: feedback.referenceCode,
        responseId: row.id,
        body,
      });
      return row;
    });
  }
}

function readBody(typed: string): string {
  const field = ['input', 'body'];
  const tooLong = typed.length > longestResponse * 4;
  const body = tooLong ? '' : normalise(typed.toWellFormed());
  if (tooLong || [...body].length > longestResponse) {
    const parameters = { longest: longestResponse };
    throw refuseResponse('RESPONSE_TOO_LONG', { field, parameters });
  }
  if (body === '') throw refuseResponse('RESPONSE_EMPTY', { field });
  return body;
}

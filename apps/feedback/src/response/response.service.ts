import { normalise } from '@chia-se/locale';
import { type Clock, type Database, isId, newId, type Transaction } from '@chia-se/subgraph-kit';
import { checkGiven, useAttachments, wantedIds } from '../attachment/use-attachments.ts';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { isPublic } from '../feedback/feedback-status.ts';
import { keepStep } from '../handling/enter-step.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';
import { refuseResponse } from './feedback-response.errors.ts';
import type { RespondToFeedbackInput } from './feedback-response.input.ts';
import { FeedbackResponseRepository } from './feedback-response.repository.ts';
import type { FeedbackResponseRow } from './feedback-response.row.ts';
import { tellAnswer } from './tell-answer.ts';

const longestResponse = 5_000;
const furthestDelivery = 2 * 366 * 86_400_000;

/** What the carrier officially answers. */
export class ResponseService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mostAttachments: number,
  ) {}

  listOf(feedbackIds: readonly string[]): Promise<FeedbackResponseRow[]> {
    return new FeedbackResponseRepository(this.database).listOf(feedbackIds);
  }

  /**
   * Answers an opinion. The same words and date to the same opinion are one answer, however often they are sent.
   * The author has heard, and with them whoever is merged into it, so the clock of its step starts anew, or runs until the promised date.
   */
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
      const deliverBy = checkDelivery(input.deliverBy, now);
      const feedbackId = feedback.id;
      const response = { id: newId(now), feedbackId, staffId, body, deliverBy, respondedAt: now };
      const { row, isNew } = await new FeedbackResponseRepository(tx).insertOnce(response);
      const files = wantedIds(input.attachmentIds ?? []);
      if (!isNew) {
        if (input.attachmentIds) await checkGiven(tx, row.id, files);
        return row;
      }
      const place = { responseId: row.id };
      await useAttachments(tx, {
        ownerId: staffId,
        ids: files,
        most: this.mostAttachments,
        place,
      });
      await new DecisionService(tx, this.clock).record(staffId, 'RESPOND_TO_FEEDBACK', [
        feedback.id,
      ]);
      await noteAnswer(tx, feedback, row);
      await tellAnswer(tx, feedback, row);
      return row;
    });
  }
}

/** What the answer changes in the carrier's house: the timeline has it, and the author is not waiting in silence. */
async function noteAnswer(
  tx: Transaction,
  feedback: FeedbackRow,
  { deliverBy, respondedAt: at }: FeedbackResponseRow,
): Promise<void> {
  const { id: feedbackId, status } = feedback;
  await new FeedbackEventRepository(tx).insert([
    { id: newId(at), feedbackId, status, kind: 'ANSWER', note: null, at },
  ]);
  await announceChange(tx, [feedback]);
  await keepStep(tx, feedbackId, { status, heardAt: at, dueAt: deliverBy });
}

function checkDelivery(date: Date | null | undefined, now: Date): Date | null {
  if (!date) return null;
  const ahead = date.getTime() - now.getTime();
  if (ahead > 0 && ahead <= furthestDelivery) return date;
  throw refuseResponse('DELIVERY_DATE_IMPOSSIBLE', { field: ['input', 'deliverBy'] });
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

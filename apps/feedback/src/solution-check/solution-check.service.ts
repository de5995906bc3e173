import { normalise } from '@chia-se/locale';
import { type Clock, type Database, isId, newId, type Transaction } from '@chia-se/subgraph-kit';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { HandlingRepository } from '../handling/handling.repository.ts';
import { announceChange } from '../live/announce-change.ts';
import { changeStatus } from '../moderation/status-change.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';
import { refuseSolutionCheck } from './solution-check.errors.ts';
import { SolutionCheckRepository } from './solution-check.repository.ts';
import type { SolutionCheckRow } from './solution-check.row.ts';
import type { ConfirmSolvedInput } from './solution-check.type.ts';

const longestComment = 1_000;

/** After a delivery: did it solve the matter? */
export class SolutionCheckService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listOf(feedbackIds: readonly string[]): Promise<SolutionCheckRow[]> {
    return new SolutionCheckRepository(this.database).listOf(feedbackIds);
  }

  /**
   * Notes what the author says of the last delivery. A "no" reopens the opinion: it is in progress
   * again, with the department that had it and a deadline of its own. A "yes" may become a "no" for as
   * long as nothing else has happened. Saying the same twice is saying it once.
   *
   * @throws Refusal
   */
  confirm(subscriberId: string, input: ConfirmSolvedInput): Promise<FeedbackRow> {
    const comment = readComment(input.comment);
    return this.database.transaction(async (tx) => {
      const field = ['input', 'feedbackId'];
      const [feedback] = await new FeedbackRepository(tx).lock([input.feedbackId].filter(isId));
      // One answer for what is not there and what is another's: a guess learns nothing.
      if (feedback?.subscriberId !== subscriberId) {
        throw refuseSolutionCheck('FEEDBACK_UNKNOWN', { field });
      }
      if (feedback.status === FeedbackStatus.DELIVERED) {
        return this.#note(tx, feedback, input.solved, comment);
      }
      // The answer to the "no" that reopened it was lost on its way, and the author says it again.
      const latest = await new SolutionCheckRepository(tx).findLatest(feedback.id);
      const repeats = latest !== null && !latest.solved && !input.solved;
      if (repeats && feedback.status === FeedbackStatus.IN_PROGRESS) return feedback;
      throw refuseSolutionCheck('NOT_DELIVERED', { field });
    });
  }

  async #note(
    tx: Transaction,
    feedback: FeedbackRow,
    solved: boolean,
    comment: string | null,
  ): Promise<FeedbackRow> {
    const at = this.clock();
    const feedbackId = feedback.id;
    const [handling] = await new HandlingRepository(tx).lock([feedbackId]);
    const deliveredAt = handling?.since ?? feedback.submittedAt;
    const check = { id: newId(at), feedbackId, deliveredAt, solved, comment, at };
    if (!(await new SolutionCheckRepository(tx).insertOnce(check))) return feedback;
    await new FeedbackEventRepository(tx).insert([
      {
        id: newId(at),
        feedbackId,
        status: feedback.status,
        kind: solved ? 'SOLVED' : 'NOT_SOLVED',
        note: null,
        at,
      },
    ]);
    await announceChange(tx, [feedback]);
    if (solved) return feedback;
    const change = { to: FeedbackStatus.IN_PROGRESS, note: null, at };
    const [reopened] = await changeStatus(tx, [feedback], change);
    return reopened ?? feedback;
  }
}

function readComment(typed: string | null): string | null {
  const tooLong = (typed?.length ?? 0) > longestComment * 4;
  const comment = tooLong ? '' : normalise((typed ?? '').toWellFormed());
  if (tooLong || [...comment].length > longestComment) {
    const parameters = { longest: longestComment };
    throw refuseSolutionCheck('COMMENT_TOO_LONG', { field: ['input', 'comment'], parameters });
  }
  return comment === '' ? null : comment;
}

/** Whether the author is to be asked: it was delivered, and they said nothing of that delivery yet. */
export function awaitsAuthor(
  feedback: { status: FeedbackStatus },
  deliveredAt: Date | null,
  checks: readonly SolutionCheckRow[],
): boolean {
  if (feedback.status !== FeedbackStatus.DELIVERED || deliveredAt === null) return false;
  return !checks.some((check) => check.deliveredAt.getTime() === deliveredAt.getTime());
}

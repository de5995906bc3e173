import { formatDateTime, type Language } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  isId,
  newId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { refuseRound } from '../round/round.errors.ts';
import { refuseAppeal } from './appeal.errors.ts';
import type { AnswerAppealInput, AppealDecisionInput } from './appeal.input.ts';
import { AppealRepository } from './appeal.repository.ts';
import type { AppealRow } from './appeal.row.ts';
import { AppealStatus } from './appeal.type.ts';
import { appealUntil } from './appeal-deadline.ts';

/** Authors who ask for another look, once. */
export class AppealService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly language: Language,
  ) {}

  /**
   * Makes the one appeal that an author has against the outcome of an opinion; the same again
   * changes nothing.
   *
   * @throws Refusal APPEAL_NOT_POSSIBLE (also for somebody else's), APPEAL_TOO_LATE, APPEAL_MADE, APPEAL_REASON_LENGTH
   */
  make(subscriberId: string, input: AppealDecisionInput): Promise<AppealRow> {
    const reason = input.reason.normalize('NFC').trim();
    const field = ['input', 'feedbackId'];
    if (reason.length < 20 || reason.length > 2_000) {
      throw refuseAppeal('APPEAL_REASON_LENGTH', { field: ['input', 'reason'] });
    }
    return this.database.transaction(async (tx) => {
      const appeals = new AppealRepository(tx);
      const { feedbackId } = input;
      const outcome = isId(feedbackId) ? await appeals.findOutcome(feedbackId) : null;
      if (outcome?.subscriberId !== subscriberId)
        throw refuseAppeal('APPEAL_NOT_POSSIBLE', { field });
      const now = this.clock();
      const until = appealUntil(outcome.finalisedAt);
      if (now >= until) {
        // The last moment of the day is said, not midnight, which would look like a day more.
        const last = formatDateTime(new Date(until.getTime() - 60_000), this.language);
        throw refuseAppeal('APPEAL_TOO_LATE', { field, parameters: { until: last } });
      }
      const standing = await appeals.insertOnce({
        id: newId(now),
        roundId: outcome.roundId,
        feedbackId,
        subscriberId,
        reason,
        submittedAt: now,
        status: AppealStatus.OPEN,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      });
      if (standing.reason !== reason) throw refuseAppeal('APPEAL_MADE', { field });
      return standing;
    });
  }

  /**
   * Answers an appeal, for good. The finalised round stays as it is: what follows from an appeal
   * that is upheld is in the answer.
   *
   * @throws Refusal APPEAL_UNKNOWN, APPEAL_ANSWERED, APPEAL_ANSWER_LENGTH, JUDGE_MAY_NOT_RUN_ROUND
   */
  answer(actorId: string, input: AnswerAppealInput): Promise<AppealRow> {
    const answer = input.answer.normalize('NFC').trim();
    if (answer.length < 20 || answer.length > 4_000) {
      throw refuseAppeal('APPEAL_ANSWER_LENGTH', { field: ['input', 'answer'] });
    }
    return this.database.transaction(async (tx) => {
      const appeals = new AppealRepository(tx);
      const appeal = isId(input.appealId) ? await appeals.findLocked(input.appealId) : null;
      if (!appeal) throw refuseAppeal('APPEAL_UNKNOWN', { field: ['input', 'appealId'] });
      if (appeal.status !== AppealStatus.OPEN) throw refuseAppeal('APPEAL_ANSWERED');
      if (await new PanelRepository(tx).isMember(appeal.roundId, actorId)) {
        throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND');
      }
      const now = this.clock();
      const status = AppealStatus[input.outcome];
      const answered = { ...appeal, status, answer, answeredBy: actorId, answeredAt: now };
      await appeals.answer(answered);
      await new DecisionRepository(tx).insert({
        actorId,
        deed: 'ANSWER_APPEAL',
        subjectId: appeal.id,
        reason: `${status}: ${answer}`,
        decidedAt: now,
      });
      const { id: appealId, feedbackId, subscriberId } = appeal;
      const isUpheld = status === AppealStatus.UPHELD;
      await tx.publish('AppealAnswered', { appealId, feedbackId, subscriberId, isUpheld, answer });
      return answered;
    });
  }

  listOfFeedback(feedbackIds: readonly string[]): Promise<AppealRow[]> {
    return new AppealRepository(this.database).listOfFeedback(feedbackIds.filter(isId));
  }

  async listPage(
    filter: { roundId: string | null; status: AppealStatus | null },
    first: number,
    after: string | null,
  ): Promise<Connection<AppealRow>> {
    const limit = pageSize(first);
    const [cursor = null] = decodeCursor(after, 1) ?? [];
    const isPossible = [filter.roundId, cursor].every((id) => id === null || isId(id));
    const rows = isPossible
      ? await new AppealRepository(this.database).listPage({
          ...filter,
          limit,
          after: cursor as string | null,
        })
      : [];
    return toConnection(rows, limit, (row) => [row.id]);
  }
}

import type { Transaction } from '@chia-se/subgraph-kit';
import { type LinearModel, suggestTopic } from '@chia-se/text-classification';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import type { Screening } from '../feedback/feedback-screening.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { changeStatus } from '../moderation/status-change.ts';
import { FeedbackScreeningRepository } from './feedback-screening.repository.ts';

/** What the author reads. It promises no more than is true, and blames nobody: screening errs. */
export const waitsForAPerson =
  'Hệ thống chưa tự xác nhận được nội dung nên ý kiến của Quý khách cần nhân viên đọc trước khi đăng công khai. Ý kiến không bị từ chối; Quý khách không phải làm gì thêm và sẽ nhận được thông báo khi có kết quả.';

/** Holds what a person should look at first, and tells which topic fits. It never rejects. */
export class AutomaticScreening {
  constructor(
    private readonly rules: {
      /** The least risk that holds; above 100 nothing is held. */
      holdAtRisk: number;
      topicModel: LinearModel;
    },
  ) {}

  /** Whether an opinion of this risk waits for a person. */
  holds({ risk }: Pick<Screening, 'risk'>): boolean {
    return risk >= this.rules.holdAtRisk;
  }

  /** Keeps the verdict on an opinion as it reads now; before its step is entered, which reads the risk. */
  async keep(tx: Transaction, row: FeedbackRow, screening: Screening, at: Date): Promise<void> {
    const { topicModel } = this.rules;
    const suggestion = suggestTopic(`${row.title}\n${row.body}`, row.topicCode, topicModel);
    await new FeedbackScreeningRepository(tx).put({
      feedbackId: row.id,
      risk: screening.risk,
      findings: screening.reasons.map(({ finding }) => finding),
      risks: screening.reasons.map(({ risk }) => risk),
      held: this.holds(screening),
      suggestedTopic: suggestion?.topic ?? null,
      suggestionCertainty: suggestion ? Math.round(100 * suggestion.probability) : null,
      screenedAt: at,
    });
  }

  /** Holds an opinion that came in, where its risk says so; its author is told. */
  async holdRisky(
    tx: Transaction,
    row: FeedbackRow,
    screening: Screening,
    at: Date,
  ): Promise<FeedbackRow> {
    if (!this.holds(screening)) return row;
    const change = { to: FeedbackStatus.HELD, note: waitsForAPerson, at };
    const [held] = await changeStatus(tx, [row], change);
    return held as FeedbackRow;
  }
}

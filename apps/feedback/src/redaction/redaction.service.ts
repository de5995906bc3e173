import { findPersonalData, normalise } from '@chia-se/locale';
import { type Clock, type Database, isId, newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { longestBody, longestTitle } from '../feedback/feedback-content.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { announceChange } from '../live/announce-change.ts';
import { requireReason } from '../moderation/reason.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';
import { refuseRedaction } from './feedback-redaction.errors.ts';
import type { RedactFeedbackInput } from './feedback-redaction.input.ts';
import { FeedbackRedactionRepository } from './feedback-redaction.repository.ts';
import type { FeedbackRedactionRow } from './feedback-redaction.row.ts';
import { onlyLeavesOut } from './left-out.ts';

/** More than any text needs. */
const mostRedactions = 50;
/** In UTF-16 units: an NFD form takes up to four times as many, and marks take some. */
const rawFactor = 5;

const ended: readonly FeedbackStatus[] = [FeedbackStatus.REJECTED, FeedbackStatus.WITHDRAWN];

/** Moderators take out of the public text what screening missed. What the author wrote stays as it is. */
export class RedactionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listOf(feedbackIds: readonly string[]): Promise<FeedbackRedactionRow[]> {
    return new FeedbackRedactionRepository(this.database).listOf(feedbackIds);
  }

  listPublicTexts(
    feedbackIds: readonly string[],
  ): Promise<Pick<FeedbackRow, 'id' | 'title' | 'body'>[]> {
    return new FeedbackRedactionRepository(this.database).listPublicTexts(feedbackIds);
  }

  /**
   * The author is told why, the judging gets the new text, and both stand on the trail. The same text
   * again changes nothing.
   *
   * @throws Refusal
   */
  redact(staffId: string, input: RedactFeedbackInput): Promise<FeedbackRow> {
    const reason = requireReason(input.reason, 'reason');
    return this.database.transaction(async (tx) => {
      const [row] = await new FeedbackRepository(tx).lock([input.feedbackId].filter(isId));
      if (!row) throw refuseRedaction('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackId'] });
      if (ended.includes(row.status)) {
        const parameters = { referenceCode: row.referenceCode };
        throw refuseRedaction('FEEDBACK_ENDED', { field: ['input', 'feedbackId'], parameters });
      }
      const title = readShown(input.title, row.title, 'title').replace(/\s+/gu, ' ');
      const body = readShown(input.body, row.body, 'body');
      const redacted = {
        ...row,
        redactedTitle: title === row.title ? null : title,
        redactedBody: body === row.body ? null : body,
      };
      const isSame =
        redacted.redactedTitle === row.redactedTitle && redacted.redactedBody === row.redactedBody;
      if (isSame) return row;
      await this.#keep(tx, row, reason);
      await new FeedbackRedactionRepository(tx).updateFeedback(redacted);
      const decisions = new DecisionService(tx, this.clock);
      await decisions.record(staffId, 'REDACT_FEEDBACK', [row.id], reason);
      await this.#tell(tx, row, { title, body, reason });
      return redacted;
    });
  }

  async #keep(tx: Transaction, row: FeedbackRow, reason: string): Promise<void> {
    const redactions = new FeedbackRedactionRepository(tx);
    const earlier = (await redactions.listOf([row.id])).length;
    if (earlier >= mostRedactions) {
      throw refuseRedaction('TOO_MANY_REDACTIONS', { parameters: { most: mostRedactions } });
    }
    await redactions.insert({
      feedbackId: row.id,
      number: earlier + 1,
      title: row.redactedTitle ?? row.title,
      body: row.redactedBody ?? row.body,
      reason,
      redactedAt: this.clock(),
    });
  }

  async #tell(
    tx: Transaction,
    row: FeedbackRow,
    { title, body, reason }: { title: string; body: string; reason: string },
  ): Promise<void> {
    const at = this.clock();
    const note = `Phần hiển thị công khai của ý kiến đã được điều chỉnh. Lý do: ${reason} Nội dung Quý khách đã gửi vẫn được giữ nguyên trong hồ sơ.`;
    await new FeedbackEventRepository(tx).insert([
      { id: newId(at), feedbackId: row.id, status: row.status, kind: 'REDACTION', note, at },
    ]);
    await announceChange(tx, [row]);
    const { id: feedbackId, subscriberId, referenceCode } = row;
    await tx.publish('FeedbackRedacted', {
      feedbackId,
      subscriberId,
      referenceCode,
      title,
      body,
      reason,
    });
  }
}

/** What the public is to read, in NFC. @throws Refusal where it is not the author's text with words left out */
function readShown(typed: string, original: string, part: 'title' | 'body'): string {
  const field = ['input', part];
  const longest = part === 'title' ? longestTitle : longestBody;
  if (typed.length > longest * rawFactor) throw refuseRedaction('WORDS_NOT_THE_AUTHORS', { field });
  const shown = normalise(typed.toWellFormed());
  if (shown === '') throw refuseRedaction('TEXT_EMPTY', { field });
  if (!onlyLeavesOut(original, shown)) throw refuseRedaction('WORDS_NOT_THE_AUTHORS', { field });
  if (findPersonalData(shown).length > 0) throw refuseRedaction('PERSONAL_DATA_SHOWN', { field });
  return shown;
}

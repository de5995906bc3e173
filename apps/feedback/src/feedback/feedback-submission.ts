import { localDate, startOfLocalDay } from '@chia-se/locale';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { idsOfDraft, releaseDraft, useAttachments } from '../attachment/use-attachments.ts';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackDraftRepository } from '../draft/feedback-draft.repository.ts';
import { enterStep } from '../handling/enter-step.ts';
import { PeriodRepository } from '../period/period.repository.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { announceDue } from '../period/period-sweep.ts';
import { ProgrammeRepository } from '../programme/programme.repository.ts';
import type { ProgrammeRow } from '../programme/programme.row.ts';
import type { AutomaticScreening } from '../screening/automatic-screening.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';
import { TopicRepository } from '../topic/topic.repository.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { countSubmission } from './address-limit.ts';
import { refuseFeedback } from './feedback.errors.ts';
import { FeedbackRepository } from './feedback.repository.ts';
import type { FeedbackRow } from './feedback.row.ts';
import type { FeedbackContent } from './feedback-content.ts';
import { idsBetween } from './feedback-id-range.ts';
import { type Screening, screen } from './feedback-screening.ts';
import { FeedbackStatus } from './feedback-status.ts';
import { newReferenceCode } from './reference-code.ts';

/** How much may come in, and what becomes of it at first. */
export interface SubmissionRules {
  perDay: number;
  secondsApart: number;
  /** Of one address within one hour of the clock. */
  perAddressHour: number;
  /** Where the request comes from; `null` where nobody knows, which is not limited. */
  clientAddress: string | null;
  /** Files of one opinion. */
  attachments: number;
  screening: AutomaticScreening;
}

/** With 40 random bits and a hundred million codes in use, eight in a row are taken once in 10³² times. */
const codeAttempts = 8;

/**
 * One submission within one transaction: either everything of it stands when that commits, or
 * nothing. A repeated attempt finds the first one by its key, whatever has closed since.
 */
export class FeedbackSubmission {
  constructor(
    private readonly tx: Transaction,
    private readonly now: Date,
    private readonly rules: SubmissionRules,
  ) {}

  async submit(
    subscriberId: string,
    idempotencyKey: string,
    content: FeedbackContent,
  ): Promise<FeedbackRow> {
    const feedback = new FeedbackRepository(this.tx);
    await feedback.lockSubscriber(subscriberId);
    const earlier = await feedback.findByIdempotencyKey(subscriberId, idempotencyKey);
    if (earlier) return sameAs(earlier, content);
    const programme = await this.#programmeWith(content.programmeCode, content.topicCode);
    const period = await this.#openPeriod(programme);
    await this.#checkLimits(subscriberId);
    await countSubmission(this.tx, this.rules, this.now);
    const screening = screen(content);
    const row = await this.#insert({
      ...whatIsSaid(content, screening),
      idempotencyKey,
      id: newId(this.now),
      subscriberId,
      programmeId: programme.id,
      periodId: period.id,
      status: FeedbackStatus.RECEIVED,
      submittedAt: this.now,
    });
    await feedback.insertOriginal({ feedbackId: row.id, ...content.original });
    const drafts = new FeedbackDraftRepository(this.tx);
    await drafts.lockSubscriber(subscriberId);
    await attachTo(this.tx, row, content, this.rules.attachments);
    await drafts.delete(subscriberId, idempotencyKey);
    await this.rules.screening.keep(this.tx, row, screening, this.now);
    await this.#tell(row);
    if (content.enteredBy !== null) await this.#confirm(row, content.enteredBy);
    return this.rules.screening.holdRisky(this.tx, row, screening, this.now);
  }

  async #programmeWith(code: string, topicCode: string): Promise<ProgrammeRow> {
    const programme = isWellFormedCode(code)
      ? await new ProgrammeRepository(this.tx).findByCode(code)
      : null;
    if (!programme) {
      throw refuseFeedback('PROGRAMME_UNKNOWN', { field: ['input', 'programmeCode'] });
    }
    const topics = await new TopicRepository(this.tx).listByProgrammeIds([programme.id]);
    if (topics.some((topic) => topic.code === topicCode)) return programme;
    throw refuseFeedback('TOPIC_UNKNOWN', { field: ['input', 'topic'] });
  }

  async #openPeriod(programme: ProgrammeRow): Promise<PeriodRow> {
    const periods = new PeriodRepository(this.tx);
    const open = await periods.holdOpen(programme.id, this.now);
    if (open) return open;
    // Its time may have come without the sweep having noticed.
    await announceDue(this.tx, this.now);
    const opened = await periods.holdOpen(programme.id, this.now);
    if (!opened) throw refuseFeedback('PERIOD_NOT_OPEN');
    return opened;
  }

  async #checkLimits(subscriberId: string): Promise<void> {
    const { perDay, secondsApart } = this.rules;
    const today = idsBetween(startOfLocalDay(localDate(this.now)), null);
    const { count, latest } = await new FeedbackRepository(this.tx).countAbove(
      subscriberId,
      today.above,
    );
    if (count >= perDay) {
      throw refuseFeedback('DAILY_LIMIT_REACHED', { parameters: { limit: perDay } });
    }
    if (latest && this.now.getTime() - latest.getTime() < secondsApart * 1_000) {
      throw refuseFeedback('TOO_FAST', { parameters: { seconds: Math.ceil(secondsApart) } });
    }
  }

  async #insert(row: Omit<FeedbackRow, 'referenceCode'>): Promise<FeedbackRow> {
    for (let attempt = 0; attempt < codeAttempts; attempt += 1) {
      const coded = { ...row, referenceCode: newReferenceCode() };
      if (await new FeedbackRepository(this.tx).insert(coded)) return coded;
    }
    throw new Error('No free reference code was found.');
  }

  /** Whoever called hears of it, so that nobody speaks in another's name unnoticed. */
  async #confirm(row: FeedbackRow, staffId: string): Promise<void> {
    await new DecisionService(this.tx, () => this.now).record(staffId, 'ENTER_FEEDBACK', [row.id]);
    await this.tx.publish('FeedbackEntered', {
      feedbackId: row.id,
      subscriberId: row.subscriberId,
      referenceCode: row.referenceCode,
      title: row.title,
    });
  }

  async #tell(row: FeedbackRow): Promise<void> {
    await new FeedbackEventRepository(this.tx).insert([
      { id: newId(this.now), feedbackId: row.id, status: row.status, note: null, at: this.now },
    ]);
    await enterStep(this.tx, [row.id], row.status, this.now);
    await this.tx.publish('FeedbackSubmitted', {
      feedbackId: row.id,
      subscriberId: row.subscriberId,
      referenceCode: row.referenceCode,
      periodId: row.periodId,
      topic: row.topicCode,
      submittedAt: row.submittedAt.toISOString(),
    });
  }
}

/** What was attached to the draft and is not wanted goes its own way. */
async function attachTo(
  tx: Transaction,
  { id: feedbackId, subscriberId, idempotencyKey: draftKey }: FeedbackRow,
  { attachmentIds, enteredBy }: FeedbackContent,
  most: number,
): Promise<void> {
  const ownerId = enteredBy ?? subscriberId;
  const ids = attachmentIds ?? (await idsOfDraft(tx, ownerId, draftKey));
  await useAttachments(tx, { ownerId, ids, most, place: { feedbackId }, draftKey });
  await releaseDraft(tx, subscriberId, draftKey);
}

function sameAs(earlier: FeedbackRow, content: FeedbackContent): FeedbackRow {
  if (earlier.contentHash === content.hash) return earlier;
  throw refuseFeedback('IDEMPOTENCY_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
}

function whatIsSaid(content: FeedbackContent, screening: Screening) {
  const { findings, redactedTitle, redactedBody } = screening;
  return {
    topicCode: content.topicCode,
    title: content.title,
    body: content.body,
    redactedTitle,
    redactedBody,
    screeningFindings: findings,
    channel: content.channel,
    province: content.province,
    contentHash: content.hash,
  };
}

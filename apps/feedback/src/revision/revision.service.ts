import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import { idsOfFeedback, useAttachments, wantedIds } from '../attachment/use-attachments.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { readText } from '../feedback/feedback-content.ts';
import { type Screening, screen } from '../feedback/feedback-screening.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { HandlingRepository } from '../handling/handling.repository.ts';
import { changeStatus } from '../moderation/status-change.ts';
import type { AutomaticScreening } from '../screening/automatic-screening.ts';
import { TopicRepository } from '../topic/topic.repository.ts';
import { refuseEdit } from './feedback-revision.errors.ts';
import type { EditFeedbackInput } from './feedback-revision.input.ts';
import { FeedbackRevisionRepository } from './feedback-revision.repository.ts';
import type { FeedbackRevisionRow } from './feedback-revision.row.ts';

/** What the author reads. */
const passesAsEdited =
  'Cảm ơn Quý khách đã sửa ý kiến. Ý kiến đang chờ nhân viên xem xét như bình thường.';

/** More than anybody needs to get a text right. */
const mostEdits = 50;

/** Authors change what they said, until a person has begun to look at it. */
export class RevisionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: { attachments: number; screening: AutomaticScreening },
  ) {}

  listOf(feedbackIds: readonly string[]): Promise<FeedbackRevisionRow[]> {
    return new FeedbackRevisionRepository(this.database).listOf(feedbackIds);
  }

  /** Replaces the text and keeps what it said before. The same text again changes nothing. @throws Refusal */
  edit(subscriberId: string, input: EditFeedbackInput): Promise<FeedbackRow> {
    const text = readText(input);
    return this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, subscriberId, input.feedbackId);
      if (!(await mayBeEdited(tx, row))) throw refuseEdit('SCREENING_BEGUN');
      await checkTopic(tx, row, input.topic);
      const { original, ...said } = text;
      const screening = screen(said);
      const { findings, redactedTitle, redactedBody } = screening;
      const topicCode = input.topic;
      const revised = { ...row, ...said, topicCode, redactedTitle, redactedBody };
      const standing = await idsOfFeedback(tx, row.id);
      const ids = input.attachmentIds ? wantedIds(input.attachmentIds) : standing;
      if (isSame(row, revised) && ids.join() === standing.join()) return row;
      await this.#keep(tx, row, standing.length);
      await useAttachments(tx, {
        ownerId: subscriberId,
        ids,
        most: this.rules.attachments,
        place: { feedbackId: row.id },
      });
      const changed = { ...revised, screeningFindings: findings };
      const kept = { feedbackId: row.id, ...original };
      await new FeedbackRevisionRepository(tx).updateFeedback(changed, kept);
      await this.rules.screening.keep(tx, changed, screening, this.clock());
      await new HandlingRepository(tx).follow(row.id);
      if (row.topicCode !== topicCode || row.province !== changed.province) {
        await tx.publish('FeedbackRefiled', { feedbackId: row.id });
      }
      return this.#screenAnew(tx, changed, screening);
    });
  }

  /** What was held passes where its new text does, and goes on waiting for a person where it does not. */
  async #screenAnew(tx: Transaction, row: FeedbackRow, screening: Screening): Promise<FeedbackRow> {
    const at = this.clock();
    if (row.status !== FeedbackStatus.HELD) {
      return this.rules.screening.holdRisky(tx, row, screening, at);
    }
    if (this.rules.screening.holds(screening)) return row;
    const change = { to: FeedbackStatus.RECEIVED, note: passesAsEdited, at };
    const [received] = await changeStatus(tx, [row], change);
    return received as FeedbackRow;
  }

  async #keep(tx: Transaction, row: FeedbackRow, attachmentCount: number): Promise<void> {
    const revisions = new FeedbackRevisionRepository(tx);
    const earlier = (await revisions.listOf([row.id])).length;
    if (earlier >= mostEdits)
      throw refuseEdit('TOO_MANY_EDITS', { parameters: { most: mostEdits } });
    await revisions.insert({
      feedbackId: row.id,
      number: earlier + 1,
      topicCode: row.topicCode,
      title: row.title,
      body: row.body,
      province: row.province,
      attachmentCount,
      replacedAt: this.clock(),
    });
  }
}

/** Until a person has begun: what the automatic screening holds has not been read by anybody yet. */
async function mayBeEdited(tx: Transaction, row: FeedbackRow): Promise<boolean> {
  const waits = row.status === FeedbackStatus.RECEIVED || row.status === FeedbackStatus.HELD;
  return waits && !(await new FeedbackRevisionRepository(tx).isBeingScreened(row.id));
}

/** Somebody else's opinion is answered like one that does not exist. */
async function lockOwn(tx: Transaction, subscriberId: string, id: string): Promise<FeedbackRow> {
  const [row] = await new FeedbackRepository(tx).lock([id].filter(isId));
  if (row?.subscriberId === subscriberId) return row;
  throw refuseEdit('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackId'] });
}

async function checkTopic(tx: Transaction, row: FeedbackRow, code: string): Promise<void> {
  const topics = await new TopicRepository(tx).listByProgrammeIds([row.programmeId]);
  if (topics.some((topic) => topic.code === code)) return;
  throw refuseEdit('TOPIC_UNKNOWN', { field: ['input', 'topic'] });
}

function isSame(row: FeedbackRow, revised: FeedbackRow): boolean {
  return (
    row.title === revised.title &&
    row.body === revised.body &&
    row.topicCode === revised.topicCode &&
    row.province === revised.province
  );
}

import { type Clock, type Database, isId, newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { FeedbackRepository } from '../feedback/feedback.repository.ts';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { HandlingRepository } from '../handling/handling.repository.ts';
import { announceChange } from '../live/announce-change.ts';
import { FeedbackEventRepository } from '../timeline/feedback-event.repository.ts';
import { TopicRepository } from '../topic/topic.repository.ts';
import type { TopicRow } from '../topic/topic.row.ts';
import { refuseChange } from './feedback-change.errors.ts';
import type { ChangeFeedbackTopicInput } from './feedback-change.input.ts';

/** From acknowledgement on the public and the judges know an opinion under its topic. */
const beforeThePublic: readonly FeedbackStatus[] = [FeedbackStatus.RECEIVED, FeedbackStatus.HELD];

/** Moderators put an opinion under the topic that it is about. */
export class TopicChangeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stands on the timeline, for the author, and on the trail. The same topic again changes nothing. @throws Refusal */
  change(staffId: string, { feedbackId, topic }: ChangeFeedbackTopicInput): Promise<FeedbackRow> {
    return this.database.transaction(async (tx) => {
      const [row] = await new FeedbackRepository(tx).lock([feedbackId].filter(isId));
      if (!row) throw refuseChange('FEEDBACK_UNKNOWN', { field: ['input', 'feedbackId'] });
      const topics = await new TopicRepository(tx).listByProgrammeIds([row.programmeId]);
      const to = topics.find(({ code }) => code === topic);
      if (!to) throw refuseChange('TOPIC_UNKNOWN', { field: ['input', 'topic'] });
      if (to.code === row.topicCode) return row;
      if (!beforeThePublic.includes(row.status)) {
        const parameters = { referenceCode: row.referenceCode };
        throw refuseChange('TOPIC_SETTLED', { field: ['input', 'feedbackId'], parameters });
      }
      const from = topics.find(({ code }) => code === row.topicCode);
      await new DecisionService(tx, this.clock).record(
        staffId,
        'CHANGE_FEEDBACK_TOPIC',
        [row.id],
        `${row.topicCode} → ${to.code}`,
      );
      await this.#move(tx, row, { from, to });
      return { ...row, topicCode: to.code };
    });
  }

  async #move(
    tx: Transaction,
    row: FeedbackRow,
    { from, to }: { from: TopicRow | undefined; to: TopicRow },
  ): Promise<void> {
    const at = this.clock();
    await new FeedbackRepository(tx).updateTopic(row.id, to.code);
    await new HandlingRepository(tx).follow(row.id);
    await new FeedbackEventRepository(tx).insert([
      {
        id: newId(at),
        feedbackId: row.id,
        status: row.status,
        kind: 'TOPIC',
        note: `Ý kiến của Quý khách được chuyển từ chủ đề “${from?.nameVi ?? row.topicCode}” sang “${to.nameVi}” để đúng bộ phận xử lý.`,
        at,
      },
    ]);
    await tx.publish('FeedbackRefiled', { feedbackId: row.id });
    await announceChange(tx, [row]);
  }
}

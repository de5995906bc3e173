import type { PersonalData } from '@chia-se/subgraph-kit';

const recordsAtMost = 10_000;
const erasedText = 'Nội dung đã được xóa theo yêu cầu của người gửi.';

/** What each kind of record shows to whom it is about; `$1` is the subscriber. No judge is in it. */
const held: Record<string, string> = {
  candidates: `select feedback_id, period_id, topic, accepted_at, withdrawn_at from candidate
    where subscriber_id = $1 order by feedback_id`,
  appeals: `select feedback_id, reason, submitted_at, status, answer, answered_at from appeal
    where subscriber_id = $1 order by id`,
};

/**
 * Judging knows its candidates by ids; what it has of a person is text. Results and scorecards hold
 * none and stand, and so does an appeal that was answered: it is part of the decision.
 */
export const personalData: PersonalData = {
  async collect(tx, subscriberId) {
    const record: Record<string, object[]> = {};
    for (const [kind, sql] of Object.entries(held)) {
      record[kind] = await tx.rows(`${sql} limit ${recordsAtMost}`, [subscriberId]);
    }
    return record;
  },

  async erase(tx, subscriberId, { keepPublicText }) {
    await tx.rows(
      'update appeal set reason = $2 where subscriber_id = $1 and answered_at is null',
      [subscriberId, erasedText],
    );
    if (keepPublicText) return;
    await tx.rows('update candidate set title = $2, body = $2 where subscriber_id = $1', [
      subscriberId,
      erasedText,
    ]);
  },
};

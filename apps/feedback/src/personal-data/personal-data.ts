import type { PersonalData } from '@chia-se/subgraph-kit';
import { removeOfSubscriber } from '../attachment/use-attachments.ts';

const recordsAtMost = 10_000;
/** What nobody but the author and moderators can read is no public text. */
const notPublic = ['RECEIVED', 'HELD', 'REJECTED', 'MERGED', 'WITHDRAWN'];
export const erasedText = 'Nội dung đã được xóa theo yêu cầu của người gửi.';

/** What each kind of record shows to whom it is about; `$1` is the subscriber. */
const held: Record<string, string> = {
  feedback: `select f.reference_code, f.topic_code, o.title, o.body, f.province, f.channel,
      f.status, f.submitted_at
    from feedback f left join feedback_original o on o.feedback_id = f.id
    where f.subscriber_id = $1 order by f.id`,
  timeline: `select f.reference_code, e.kind, e.status, e.note, e.at
    from feedback f join feedback_event e on e.feedback_id = f.id
    where f.subscriber_id = $1 order by e.id`,
  revisions: `select f.reference_code, r.number, r.topic_code, r.title, r.body, r.province, r.replaced_at
    from feedback f join feedback_revision r on r.feedback_id = f.id
    where f.subscriber_id = $1 order by f.id, r.number`,
  redactions: `select f.reference_code, r.number, r.title, r.body, r.reason, r.redacted_at
    from feedback f join feedback_redaction r on r.feedback_id = f.id
    where f.subscriber_id = $1 order by f.id, r.number`,
  screening: `select f.reference_code, s.risk, s.findings, s.held, s.suggested_topic, s.screened_at
    from feedback f join feedback_screening s on s.feedback_id = f.id
    where f.subscriber_id = $1 order by f.id`,
  drafts: `select topic_code, title, body, province, saved_at from feedback_draft
    where subscriber_id = $1`,
  attachments: `select f.reference_code, a.draft_key, a.file_name, a.content_type, a.size, a.width,
      a.height, a.created_at
    from attachment a left join feedback f on f.id = a.feedback_id
    where a.state <> 'REMOVED' and a.id in (
      select o.id from attachment o where o.owner_id = $1
      union select t.id from attachment t join feedback w on w.id = t.feedback_id
        where w.subscriber_id = $1)
    order by a.id`,
  supports: `select feedback_id, at from feedback_support where subscriber_id = $1`,
  follows: `select feedback_id, at from feedback_follow where subscriber_id = $1`,
};

/**
 * What was typed goes, with the personal data that screening found in it. The redacted text stays
 * where its author lets it: it was public, and under no name. Attached files go in any case: nothing
 * can be masked in a picture.
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
    await removeOfSubscriber(tx, subscriberId);
    await tx.rows('delete from feedback_draft where subscriber_id = $1', [subscriberId]);
    await tx.rows('delete from feedback_follow where subscriber_id = $1', [subscriberId]);
    await tx.rows(
      `delete from feedback_revision r using feedback f
       where f.id = r.feedback_id and f.subscriber_id = $1`,
      [subscriberId],
    );
    await tx.rows(
      `delete from feedback_redaction r using feedback f
       where f.id = r.feedback_id and f.subscriber_id = $1`,
      [subscriberId],
    );
    await tx.rows(
      `delete from feedback_original o using feedback f
       where f.id = o.feedback_id and f.subscriber_id = $1`,
      [subscriberId],
    );
    if (keepPublicText) {
      await tx.rows(
        `update feedback set title = coalesce(redacted_title, title),
           body = coalesce(redacted_body, body)
         where subscriber_id = $1 and status <> all($2)`,
        [subscriberId, notPublic],
      );
    }
    await tx.rows(
      `update feedback set title = $2, body = $2, redacted_title = null, redacted_body = null,
         province = null where subscriber_id = $1 and ($3 or status = any($4))`,
      [subscriberId, erasedText, !keepPublicText, notPublic],
    );
  },
};

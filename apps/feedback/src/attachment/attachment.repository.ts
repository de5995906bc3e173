import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { AttachmentRow } from './attachment.row.ts';

const all = columns(AttachmentRow, 'a');
const isUnused = 'a.feedback_id is null and a.response_id is null and a.draft_key is null';

/** Where an attachment is used. */
export type Place = { feedbackId: string } | { responseId: string } | { draftKey: string };

export class AttachmentRepository {
  constructor(private readonly database: Queryable) {}

  /** The uploads of one owner are counted and taken one after the other. */
  async lockOwner(ownerId: string): Promise<void> {
    await this.database.rows(
      `select pg_advisory_xact_lock(hashtextextended('uploads of ' || $1, 0))`,
      [ownerId],
    );
  }

  async findByKey(ownerId: string, idempotencyKey: string): Promise<AttachmentRow | null> {
    const [row] = await this.database.rows<AttachmentRow>(
      `select ${all} from attachment a where a.owner_id = $1 and a.idempotency_key = $2`,
      [ownerId, idempotencyKey],
    );
    return row ?? null;
  }

  async countUnused(ownerId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from attachment a
       where a.owner_id = $1 and ${isUnused} and a.state <> 'REMOVED'`,
      [ownerId],
    );
    return row?.count ?? 0;
  }

  async insert(row: AttachmentRow): Promise<void> {
    await this.database.manager.insert(AttachmentRow, row);
  }

  async expectUpload(id: string, until: Date): Promise<void> {
    await this.database.rows(
      'update attachment set upload_until = $2, is_upload_gone = false where id = $1',
      [id, until],
    );
  }

  async find(id: string): Promise<AttachmentRow | null> {
    const [row] = await this.database.rows<AttachmentRow>(
      `select ${all} from attachment a where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** In the order of their ids, so that two who want the same ones never wait for each other. */
  lock(ids: readonly string[]): Promise<AttachmentRow[]> {
    return this.database.rows(
      `select ${all} from attachment a where a.id = any($1) order by a.id for update`,
      [ids],
    );
  }

  async settle(row: AttachmentRow): Promise<void> {
    await this.database.rows(
      `update attachment set state = $2, refusal = $3, content_type = $4, size = $5, width = $6,
         height = $7 where id = $1`,
      [row.id, row.state, row.refusal, row.contentType, row.size, row.width, row.height],
    );
  }

  listOfFeedback(feedbackIds: readonly string[]): Promise<AttachmentRow[]> {
    return this.database.rowsByKeys<AttachmentRow>(
      `select ${all} from attachment a where a.feedback_id = any($1)
       order by a.feedback_id, a.position`,
      feedbackIds,
      (row) => row.feedbackId ?? '',
    );
  }

  listOfResponses(responseIds: readonly string[]): Promise<AttachmentRow[]> {
    return this.database.rowsByKeys<AttachmentRow>(
      `select ${all} from attachment a where a.response_id = any($1)
       order by a.response_id, a.position`,
      responseIds,
      (row) => row.responseId ?? '',
    );
  }

  listOfDrafts(ownerId: string, keys: readonly string[]): Promise<AttachmentRow[]> {
    return this.database.rows(
      `select ${all} from attachment a where a.owner_id = $1 and a.draft_key = any($2)
       order by a.draft_key, a.position`,
      [ownerId, keys],
    );
  }

  async listIdsOfSubscriber(subscriberId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select a.id from attachment a where a.owner_id = $1 and a.state <> 'REMOVED'
       union
       select a.id from attachment a join feedback f on f.id = a.feedback_id
       where f.subscriber_id = $1 and a.state <> 'REMOVED'`,
      [subscriberId],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts them there, in this order. */
  async place(ids: readonly string[], place: Place): Promise<void> {
    const of = { feedbackId: null, responseId: null, draftKey: null, ...place };
    await this.database.rows(
      `update attachment a set feedback_id = $2, response_id = $3, draft_key = $4,
         position = wanted.position - 1
       from unnest($1::uuid[]) with ordinality as wanted (id, position) where a.id = wanted.id`,
      [ids, of.feedbackId, of.responseId, of.draftKey],
    );
  }

  /** Takes them out of their draft: unused again, and swept like any other such upload. */
  async release(ids: readonly string[]): Promise<void> {
    await this.database.rows('update attachment set draft_key = null where id = any($1)', [ids]);
  }

  /** Gone from now on; the sweep takes their files. Their names go at once. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.database.rows(
      `update attachment set state = 'REMOVED', refusal = null, feedback_id = null,
         response_id = null, draft_key = null, file_name = '' where id = any($1)`,
      [ids],
    );
  }
}

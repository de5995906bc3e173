import type { Queryable } from '@chia-se/subgraph-kit';

/** What the sweep looks for; each by an index over what is left to do. */
export class AttachmentSweepRepository {
  constructor(private readonly database: Queryable) {}

  /** Files of drafts that nobody has saved for so long are unused again. The text of the draft stays. */
  async releaseStale(before: Date, limit: number): Promise<void> {
    await this.database.rows(
      `update attachment a set draft_key = null where a.id in (
         select u.id from attachment u
           left join feedback_draft d on d.subscriber_id = u.owner_id and d.key = u.draft_key
         where u.draft_key is not null and u.upload_until < $1 and coalesce(d.saved_at < $1, true)
         order by u.upload_until limit $2)`,
      [before, limit],
    );
  }

  /** Files that nobody used for so long are gone. */
  async removeUnused(before: Date, limit: number): Promise<void> {
    await this.database.rows(
      `update attachment a set state = 'REMOVED', refusal = null, file_name = ''
       where a.id in (select u.id from attachment u
           where u.feedback_id is null and u.response_id is null and u.draft_key is null
             and u.state <> 'REMOVED' and u.upload_until < $1
           order by u.upload_until limit $2)
         and a.feedback_id is null and a.response_id is null and a.draft_key is null
         and a.upload_until < $1`,
      [before, limit],
    );
  }

  /** Those whose files are there still, or can have come again since. */
  listRemoved(closed: Date, limit: number): Promise<{ id: string; isClosed: boolean }[]> {
    return this.database.rows(
      `select a.id, a.upload_until < $1 as "isClosed" from attachment a
       where a.state = 'REMOVED' and (not a.is_content_gone or a.upload_until < $1)
       order by a.upload_until limit $2`,
      [closed, limit],
    );
  }

  async noteContentGone(ids: readonly string[]): Promise<void> {
    await this.database.rows('update attachment set is_content_gone = true where id = any($1)', [
      ids,
    ]);
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.database.rows(`delete from attachment where id = any($1) and state = 'REMOVED'`, [
      ids,
    ]);
  }

  /** Settled ones whose upload, as it came, may lie there still. */
  listUploadsLeft(closed: Date, limit: number): Promise<{ id: string }[]> {
    return this.database.rows(
      `select a.id from attachment a
       where not a.is_upload_gone and a.state in ('READY', 'REFUSED') and a.upload_until < $1
       order by a.upload_until limit $2`,
      [closed, limit],
    );
  }

  async noteUploadGone(ids: readonly string[], closed: Date): Promise<void> {
    await this.database.rows(
      'update attachment set is_upload_gone = true where id = any($1) and upload_until < $2',
      [ids, closed],
    );
  }
}

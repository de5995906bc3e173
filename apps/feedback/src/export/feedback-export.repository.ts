import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { type ExportState, FeedbackExportRow } from './feedback-export.row.ts';

const all = columns(FeedbackExportRow, 'x');

/** An opinion as it stands in an export: as the public may read it, without its author. */
export interface ExportedFeedback {
  id: string;
  referenceCode: string;
  status: string;
  topicCode: string;
  province: string | null;
  channel: string;
  submittedAt: Date;
  title: string;
  body: string;
}

export class FeedbackExportRepository {
  constructor(private readonly database: Queryable) {}

  async insert(row: FeedbackExportRow): Promise<void> {
    await this.database.manager.insert(FeedbackExportRow, row);
  }

  async find(id: string, staffId: string): Promise<FeedbackExportRow | null> {
    const [row] = await this.database.rows<FeedbackExportRow>(
      `select ${all} from feedback_export x where x.id = $1 and x.staff_id = $2`,
      [id, staffId],
    );
    return row ?? null;
  }

  /** Takes a download that was not begun yet; of two that try, one gets it. */
  async begin(tokenHash: string, now: Date): Promise<FeedbackExportRow | null> {
    const [row] = await this.database.rows<FeedbackExportRow>(
      `update feedback_export x set state = 'RUNNING'
       where x.token_hash = $1 and x.state = 'READY' and x.expires_at > $2 returning ${all}`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  async report(
    id: string,
    progress: { state: ExportState; rowsWritten: number; finishedAt: Date | null },
  ): Promise<void> {
    await this.database.rows(
      'update feedback_export set state = $2, rows_written = $3, finished_at = $4 where id = $1',
      [id, progress.state, progress.rowsWritten, progress.finishedAt],
    );
  }

  /** The next stretch behind an id, in the order of submission. */
  read(wanted: FeedbackExportRow, above: string, limit: number): Promise<ExportedFeedback[]> {
    return this.database.rows(
      `select f.id, f.reference_code as "referenceCode", f.status, f.topic_code as "topicCode",
         f.province, f.channel, f.submitted_at as "submittedAt",
         coalesce(f.redacted_title, f.title) as title, coalesce(f.redacted_body, f.body) as body
       from feedback f
       where f.id > $1 and f.programme_id = (select p.id from programme p where p.code = $2)
         and ($3::uuid is null or f.period_id = $3) and ($4::text is null or f.topic_code = $4)
         and f.status = any($5)
       order by f.id limit $6`,
      [above, wanted.programmeCode, wanted.periodId, wanted.topicCode, wanted.statuses, limit],
    );
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { csvFile, xlsxFile } from '@chia-se/documents';
import { formatDateTime } from '@chia-se/locale';
import { type Clock, type Database, isId, newId, routesPrefix } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { everyStatus } from '../feedback/feedback-status.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { refuseExport } from './feedback-export.errors.ts';
import { type ExportedFeedback, FeedbackExportRepository } from './feedback-export.repository.ts';
import type { FeedbackExportRow } from './feedback-export.row.ts';
import type { ExportFeedbackInput } from './feedback-export.type.ts';

const lifetimeMs = 10 * 60_000;
/** Opinions that are in memory at a time. */
const batch = 1_000;
const header = [
  'Mã',
  'Trạng thái',
  'Chủ đề',
  'Tỉnh',
  'Kênh',
  'Gửi lúc',
  'Tiêu đề',
  'Nội dung',
] as const;

/** Downloads of opinions for staff: as the public may read them, and never who wrote them. */
export class FeedbackExportService {
  readonly #exports: FeedbackExportRepository;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.#exports = new FeedbackExportRepository(database);
  }

  /** A download to begin within ten minutes, on the trail. @throws Refusal */
  async prepare(
    staffId: string,
    input: ExportFeedbackInput,
  ): Promise<{ feedbackExport: FeedbackExportRow; url: string }> {
    const programmeCode = input.programmeCode ?? firstProgramme.code;
    const codes = [programmeCode, input.topic ?? programmeCode];
    const canMatch = codes.every(isWellFormedCode) && isId(input.periodId ?? firstProgramme.id);
    if (!canMatch) throw refuseExport('FILTER_MATCHES_NOTHING');
    const token = randomBytes(24).toString('base64url');
    const now = this.clock();
    const row: FeedbackExportRow = {
      id: newId(now),
      staffId,
      tokenHash: hashOf(token),
      format: input.format,
      programmeCode,
      periodId: input.periodId ?? null,
      topicCode: input.topic ?? null,
      statuses: [...new Set(input.status ?? everyStatus)],
      state: 'READY',
      rowsWritten: 0,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
      finishedAt: null,
    };
    await this.database.transaction(async (tx) => {
      await new FeedbackExportRepository(tx).insert(row);
      await new DecisionService(tx, this.clock).record(staffId, 'EXPORT_FEEDBACK', [row.id]);
    });
    return { feedbackExport: row, url: `${routesPrefix('feedback')}/export?ticket=${token}` };
  }

  find(id: string, staffId: string): Promise<FeedbackExportRow | null> {
    return isId(id) ? this.#exports.find(id, staffId) : Promise.resolve(null);
  }

  /** Begins a download; `null` where the ticket is none, over or used. */
  begin(token: unknown): Promise<FeedbackExportRow | null> {
    const isToken = typeof token === 'string' && /^[\w-]{32}$/.test(token);
    return isToken ? this.#exports.begin(hashOf(token), this.clock()) : Promise.resolve(null);
  }

  /** The file of a download that has begun, made as it is read. */
  file(row: FeedbackExportRow): AsyncGenerator<string | Buffer> {
    const rows = this.#rows(row);
    return row.format === 'CSV' ? csvFile(header, rows) : xlsxFile({ header, rows });
  }

  /** Reports how far it is after each stretch, and at the end, whether it was all of it or not. */
  async *#rows(row: FeedbackExportRow): AsyncGenerator<string[]> {
    let rowsWritten = 0;
    let isWhole = false;
    try {
      for (let above = '00000000-0000-0000-0000-000000000000'; ; ) {
        const stretch = await this.#exports.read(row, above, batch);
        for (const feedback of stretch) yield cellsOf(feedback);
        rowsWritten += stretch.length;
        const last = stretch.at(-1);
        if (!last || stretch.length < batch) break;
        above = last.id;
        await this.#exports.report(row.id, { state: 'RUNNING', rowsWritten, finishedAt: null });
      }
      isWhole = true;
    } finally {
      const state = isWhole ? 'DONE' : 'BROKEN';
      await this.#exports.report(row.id, { state, rowsWritten, finishedAt: this.clock() });
    }
  }
}

function cellsOf(feedback: ExportedFeedback): string[] {
  return [
    feedback.referenceCode,
    feedback.status,
    feedback.topicCode,
    feedback.province ?? '',
    feedback.channel,
    formatDateTime(feedback.submittedAt),
    feedback.title,
    feedback.body,
  ];
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

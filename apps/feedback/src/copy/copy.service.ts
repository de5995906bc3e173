import { type Connection, type Database, toConnection } from '@chia-se/subgraph-kit';
import { firstProgramme } from '../programme/programme.service.ts';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { FeedbackCopyRepository } from './feedback-copy.repository.ts';
import type { FeedbackCopyRow } from './feedback-copy.row.ts';

/** Opinions whose text was submitted before. Found behind the submission; nothing is decided by it. */
export class CopyService {
  constructor(private readonly database: Database) {}

  listByFeedbackIds(ids: readonly string[]): Promise<FeedbackCopyRow[]> {
    return new FeedbackCopyRepository(this.database).listByFeedbackIds(wellFormedIds(ids));
  }

  /** Those that a moderator may still merge, the newest first. */
  async listWaiting(
    filter: { programmeCode: string | null; isOwn: boolean },
    page: { limit: number; after: string | null },
  ): Promise<Connection<FeedbackCopyRow>> {
    const programmeCode = filter.programmeCode ?? firstProgramme.code;
    const copies = new FeedbackCopyRepository(this.database);
    const rows = isWellFormedCode(programmeCode)
      ? await copies.listWaiting({ ...filter, programmeCode, ...page, limit: page.limit + 1 })
      : [];
    return toConnection(rows, page.limit, (row) => [row.feedbackId]);
  }
}

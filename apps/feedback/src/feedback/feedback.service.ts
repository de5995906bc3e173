import {
  type Clock,
  type Connection,
  type Database,
  isId,
  toConnection,
} from '@chia-se/subgraph-kit';
import { firstProgramme } from '../programme/programme.service.ts';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { type FeedbackFilter, FeedbackSort, type SubmitFeedbackInput } from './feedback.input.ts';
import type { FeedbackRow } from './feedback.row.ts';
import { readChannel, readContent } from './feedback-content.ts';
import { idsBehind, idsBetween } from './feedback-id-range.ts';
import type { FeedbackSight } from './feedback-sight.ts';
import { everyStatus } from './feedback-status.ts';
import { FeedbackSubmission, type SubmissionRules } from './feedback-submission.ts';
import { parseReferenceCode } from './reference-code.ts';
import {
  type FeedbackPage,
  type SeenFeedback,
  SeenFeedbackRepository,
} from './seen-feedback.repository.ts';

/** Opinions: taken in from subscribers, and shown to whoever may see them. */
export class FeedbackService {
  readonly #seen: SeenFeedbackRepository;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: SubmissionRules,
    sight: FeedbackSight,
  ) {
    this.#seen = new SeenFeedbackRepository(database, sight);
  }

  /** Submits once, however often it is called with the same key. @throws Refusal */
  submit(subscriberId: string, input: SubmitFeedbackInput): Promise<FeedbackRow> {
    const content = readContent(input, readChannel(input.channel));
    return this.database.transaction((tx) =>
      new FeedbackSubmission(tx, this.clock(), this.rules).submit(
        subscriberId,
        input.idempotencyKey,
        content,
      ),
    );
  }

  listByIds(ids: readonly string[]): Promise<SeenFeedback[]> {
    return this.#seen.listByIds(wellFormedIds(ids));
  }

  async findByReferenceCode(typed: string): Promise<SeenFeedback | null> {
    const code = parseReferenceCode(typed);
    return code === null ? null : this.#seen.findByReferenceCode(code);
  }

  /** @param after id of the last opinion of the page before */
  async list(
    filter: FeedbackFilter,
    sort: FeedbackSort,
    page: { limit: number; after: string | null },
  ): Promise<Connection<SeenFeedback>> {
    const rows = canMatch(filter) ? await this.#seen.list(pageOf(filter, sort, page)) : [];
    return toConnection(rows, page.limit, (row) => [row.id]);
  }

  /** The newest of each subscriber, `limit` + 1 of them, so that a caller knows whether more follow. */
  listOfSubscribers(
    subscriberIds: readonly string[],
    page: { limit: number; after: string | null },
  ): Promise<SeenFeedback[]> {
    const { below } = idsBehind(idsBetween(null, null), page.after, true);
    return this.#seen.listOfSubscribers(wellFormedIds(subscriberIds), below, page.limit + 1);
  }
}

function pageOf(
  filter: FeedbackFilter,
  sort: FeedbackSort,
  { limit, after }: { limit: number; after: string | null },
): FeedbackPage {
  const newestFirst = sort === FeedbackSort.NEWEST;
  const range = idsBetween(filter.submittedFrom ?? null, filter.submittedUntil ?? null);
  const periodId = filter.periodId ?? null;
  return {
    // A period belongs to one programme, and without one a list is of the first.
    programmeCode: filter.programmeCode ?? (periodId === null ? firstProgramme.code : null),
    periodId,
    topicCode: filter.topic ?? null,
    province: filter.province ?? null,
    statuses: [...new Set(filter.status ?? everyStatus)],
    range: idsBehind(range, after, newestFirst),
    newestFirst,
    limit: limit + 1,
  };
}

/** A filter that names what cannot exist finds nothing; the database would refuse to compare it. */
function canMatch(filter: FeedbackFilter): boolean {
  const codes = [filter.programmeCode, filter.topic, filter.province];
  const wellFormed = codes.every((code) => typeof code !== 'string' || isWellFormedCode(code));
  return wellFormed && (typeof filter.periodId !== 'string' || isId(filter.periodId));
}

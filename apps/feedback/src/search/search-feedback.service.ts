import {
  type Connection,
  type Database,
  decodeCursor,
  encodeCursor,
  isId,
} from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { isPublic } from '../feedback/feedback-status.ts';
import { firstProgramme, type ProgrammeService } from '../programme/programme.service.ts';
import { isWellFormedCode } from '../well-formed.ts';
import type { SearchFeedbackFilter } from './search-feedback.input.ts';
import { SearchFeedbackRepository } from './search-feedback.repository.ts';
import type { FeedbackSearchResult } from './search-feedback.type.ts';
import {
  type LookUp,
  type SearchNarrowing,
  type SearchQuestion,
  searchQuestion,
} from './search-question.ts';
import type { TermStatistics } from './term-frequencies.ts';

/** Where a page begins: what was typed exactly is listed before what only sounds like it. */
interface Place {
  isExact: boolean;
  /** Ordinals below it are still to come; `null` where the list of that kind has not begun. */
  below: number | null;
}

/** Searches what is public, folded: with or without diacritics, however a word is abbreviated. */
export class SearchFeedbackService {
  readonly #index: SearchFeedbackRepository;

  constructor(
    database: Database,
    private readonly programmes: ProgrammeService,
    private readonly statistics: TermStatistics,
  ) {
    this.#index = new SearchFeedbackRepository(database);
  }

  /**
   * One page: those with the diacritics as typed before the others, of each kind what became public
   * last first.
   */
  async search(
    query: string,
    filter: SearchFeedbackFilter | null,
    page: { limit: number; after: string | null },
  ): Promise<Connection<FeedbackSearchResult>> {
    const place = readPlace(page.after);
    const narrowing = await this.#narrowing(filter);
    const frequencies = await this.statistics.frequencies();
    const question = narrowing && searchQuestion(query, narrowing, frequencies);
    if (!question) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const rows = await this.#rows(question, place, page.limit + 1);
    const edges = rows.slice(0, page.limit).map(({ ordinal, ...node }) => ({
      node: { ...node, parts: question.parts },
      cursor: encodeCursor([node.isExact ? 1 : 0, ordinal]),
    }));
    const hasNextPage = rows.length > page.limit;
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  async #rows(question: SearchQuestion, place: Place, limit: number) {
    const exact =
      question.exact !== null && place.isExact
        ? await this.#kind(question.exact, true, place.below, limit)
        : [];
    if (exact.length === limit) return exact;
    const below = place.isExact ? null : place.below;
    const others = await this.#kind(question.folded, false, below, limit - exact.length);
    return [...exact, ...others];
  }

  async #kind(query: LookUp, isExact: boolean, below: number | null, limit: number) {
    const end = below ?? (await this.#index.end());
    const rows = await this.#index.newest(query, end, limit);
    return rows.map((row) => ({ ...row, isExact }));
  }

  /** Returns null where nothing can meet the conditions. */
  async #narrowing(filter: SearchFeedbackFilter | null): Promise<SearchNarrowing | null> {
    const { programmeCode, periodId = null, topic = null, province = null } = filter ?? {};
    const codes = [topic, province].filter((code) => code !== null);
    if (!codes.every(isWellFormedCode) || (periodId !== null && !isId(periodId))) return null;
    const statuses = filter?.status ? filter.status.filter(isPublic) : null;
    if (statuses?.length === 0) return null;
    const programmeId = await this.#programmeId(programmeCode ?? firstProgramme.code);
    if (programmeId === null) return null;
    const period = periodId?.toLowerCase() ?? null;
    return { programmeId, periodId: period, topicCode: topic, province, statuses: statuses ?? [] };
  }

  async #programmeId(code: string): Promise<string | null> {
    if (code === firstProgramme.code) return firstProgramme.id;
    return (await this.programmes.findByCode(code))?.id ?? null;
  }
}

function readPlace(after: string | null): Place {
  const [exact, ordinal] = decodeCursor(after, 2) ?? [];
  if (exact === undefined) return { isExact: true, below: null };
  const below = Number(ordinal);
  if ((exact === '0' || exact === '1') && Number.isSafeInteger(below) && below >= 0) {
    return { isExact: exact === '1', below };
  }
  throw new GraphQLError('`after` is not a cursor of this list. Leave it out to start anew.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

import { localDate } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  decodeCursor,
  encodeCursor,
  toConnection,
} from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { firstProgramme } from '../programme/programme.service.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { FeedbackTrendRepository, type TrendSum } from './feedback-trend.repository.ts';
import { type Trend, TrendDimension, type TrendFilter } from './trend.type.ts';

const day = 86_400_000;
const weeksUnlessSaid = 12;
const mostWeeks = 106;

/** How opinions and answers develop, from aggregates that events keep. */
export class TrendService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT where a day is none, or the weeks are too many */
  async list(
    filter: TrendFilter | null,
    dimensions: readonly TrendDimension[],
    page: { limit: number; after: string | null },
  ): Promise<Connection<Trend>> {
    const untilWeek = mondayOf(filter?.until ?? localDate(this.clock()));
    const fromWeek = mondayOf(filter?.from ?? plusDays(untilWeek, -7 * weeksUnlessSaid));
    if (fromWeek < plusDays(untilWeek, -7 * mostWeeks)) throw badInput('Two years at the most.');
    const programmeCode = filter?.programmeCode ?? firstProgramme.code;
    const codes = [programmeCode, filter?.topic, filter?.province];
    const after = decodeCursor(page.after, 3);
    const canMatch = codes.every((code) => typeof code !== 'string' || isWellFormedCode(code));
    const isKey = after?.every((part) => part === '' || isWellFormedCode(part)) ?? true;
    if (!isKey) throw badInput('`after` is not a cursor of this list.');
    const rows = canMatch
      ? await new FeedbackTrendRepository(this.database).list({
          programmeCode,
          fromWeek,
          untilWeek,
          topicCode: filter?.topic ?? null,
          province: filter?.province ?? null,
          by: {
            week: dimensions.includes(TrendDimension.WEEK),
            topic: dimensions.includes(TrendDimension.TOPIC),
            province: dimensions.includes(TrendDimension.PROVINCE),
          },
          after,
          limit: page.limit + 1,
        })
      : [];
    const { edges, pageInfo } = toConnection(rows, page.limit, keyOf);
    return {
      edges: edges.map(({ node }) => ({ node: trendOf(node), cursor: encodeCursor(keyOf(node)) })),
      pageInfo,
    };
  }
}

function keyOf(sum: TrendSum): [string, string, string] {
  return [sum.week, sum.topicCode, sum.province];
}

function trendOf({ answerSeconds, ...sum }: TrendSum): Trend {
  return {
    ...sum,
    week: sum.week || null,
    topicCode: sum.topicCode || null,
    province: sum.province || null,
    hoursToAnswer: sum.answered === 0 ? null : answerSeconds / sum.answered / 3_600,
    adoptionRate: sum.submitted === 0 ? null : sum.adopted / sum.submitted,
  };
}

/** The Monday of a day's week. @throws GraphQLError */
function mondayOf(date: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) {
    throw badInput('A day is written as 2026-11-23.');
  }
  return plusDays(date, -((at.getUTCDay() + 6) % 7));
}

function plusDays(date: string, days: number): string {
  const at = Date.parse(`${date}T00:00:00Z`) + days * day;
  return new Date(at).toISOString().slice(0, 10);
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

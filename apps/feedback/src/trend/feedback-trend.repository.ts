import type { Queryable } from '@chia-se/subgraph-kit';
import { type TrendMark, trendMarks } from './feedback-trend.row.ts';

/** Sums over the opinions of a group; a dimension that was not asked for is empty. */
export interface TrendSum {
  week: string;
  topicCode: string;
  province: string;
  submitted: number;
  answered: number;
  answerSeconds: number;
  adopted: number;
  delivered: number;
  declined: number;
}

export interface TrendPage {
  programmeCode: string;
  /** Mondays, both included. */
  fromWeek: string;
  untilWeek: string;
  topicCode: string | null;
  province: string | null;
  by: { week: boolean; topic: boolean; province: boolean };
  /** Week, topic and province of the last row of the page before. */
  after: readonly string[] | null;
  limit: number;
}

const countedIn: Readonly<Record<TrendMark, string>> = {
  SUBMITTED: 'submitted',
  ANSWERED: 'answered',
  ADOPTED: 'adopted',
  DELIVERED: 'delivered',
  DECLINED: 'declined',
};

export class FeedbackTrendRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * Counts an opinion under a mark, the first time. One that is not there any more counts nowhere.
   *
   * @param seconds from the submission to now, where they are added up
   */
  async count(feedbackId: string, mark: TrendMark, answeredAt: Date | null): Promise<void> {
    await this.database.rows(
      `with first as (
         insert into feedback_trend_mark (feedback_id, mark, topic_code, province, answer_seconds)
         select f.id, $2, f.topic_code, coalesce(f.province, ''),
           coalesce(extract(epoch from $3::timestamptz - f.submitted_at)::bigint, 0)
         from feedback f where f.id = $1
         on conflict do nothing returning *)
       insert into feedback_trend as t
         (programme_id, week, topic_code, province, ${countedIn[mark]}, answer_seconds)
       select f.programme_id,
         to_char(date_trunc('week', f.submitted_at at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD'),
         first.topic_code, first.province, 1, first.answer_seconds
       from feedback f join first on first.feedback_id = f.id
       on conflict (programme_id, week, topic_code, province) do update set
         ${countedIn[mark]} = t.${countedIn[mark]} + 1,
         answer_seconds = t.answer_seconds + excluded.answer_seconds`,
      [feedbackId, mark, answeredAt],
    );
  }

  /** Counts what was counted of an opinion under the topic and province that it has now. */
  async refile(feedbackId: string): Promise<void> {
    const sums = trendMarks.map(
      (mark) => `coalesce(sum(side.sign) filter (where m.mark = '${mark}'), 0)`,
    );
    await this.database.rows(
      `insert into feedback_trend as t
         (programme_id, week, topic_code, province, ${trendMarks.map((mark) => countedIn[mark]).join(', ')}, answer_seconds)
       select f.programme_id,
         to_char(date_trunc('week', f.submitted_at at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD'),
         side.topic_code, side.province, ${sums.join(', ')}, sum(side.sign * m.answer_seconds)
       from feedback f join feedback_trend_mark m on m.feedback_id = f.id
         cross join lateral (values (-1, m.topic_code, m.province),
           (1, f.topic_code, coalesce(f.province, ''))) as side (sign, topic_code, province)
       where f.id = $1 and (m.topic_code, m.province) <> (f.topic_code, coalesce(f.province, ''))
       group by f.programme_id, f.submitted_at, side.topic_code, side.province
       on conflict (programme_id, week, topic_code, province) do update set
         ${trendMarks.map((mark) => `${countedIn[mark]} = t.${countedIn[mark]} + excluded.${countedIn[mark]}`).join(', ')},
         answer_seconds = t.answer_seconds + excluded.answer_seconds`,
      [feedbackId],
    );
    await this.database.rows(
      `update feedback_trend_mark m set topic_code = f.topic_code, province = coalesce(f.province, '')
       from feedback f where f.id = m.feedback_id and f.id = $1 and m.topic_code is not null`,
      [feedbackId],
    );
  }

  /** Reads weeks × topics × provinces at the most, and not one opinion. */
  list(page: TrendPage): Promise<TrendSum[]> {
    const group = (asked: boolean, column: string) => (asked ? `t.${column}` : `''`);
    return this.database.rows(
      `select s.* from (
         select ${group(page.by.week, 'week')} as week,
           ${group(page.by.topic, 'topic_code')} as "topicCode",
           ${group(page.by.province, 'province')} as province,
           sum(t.submitted)::int as submitted, sum(t.answered)::int as answered,
           sum(t.answer_seconds)::float8 as "answerSeconds", sum(t.adopted)::int as adopted,
           sum(t.delivered)::int as delivered, sum(t.declined)::int as declined
         from feedback_trend t
         where t.programme_id = (select p.id from programme p where p.code = $1)
           and t.week between $2 and $3
           and ($4::text is null or t.topic_code = $4) and ($5::text is null or t.province = $5)
         group by 1, 2, 3
         having sum(t.submitted + t.answered + t.adopted + t.delivered + t.declined) > 0) s
       where $6::text is null or (s.week, s."topicCode", s.province) > ($6, $7::text, $8::text)
       order by s.week, s."topicCode", s.province limit $9`,
      [
        page.programmeCode,
        page.fromWeek,
        page.untilWeek,
        page.topicCode,
        page.province,
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.after?.[2] ?? null,
        page.limit,
      ],
    );
  }
}

import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { decidesPrizes, monthsOfYear } from '../period/months-of-year.ts';
import { ShortlistItemRow } from './shortlist-item.row.ts';

/** What the rule looks at. */
export interface Eligible {
  feedbackId: string;
  topic: string;
  preScore: number;
}

const eligible = 'c.period_id = $1 and c.withdrawn_at is null';

export class ShortlistRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * The best of each topic by pre-score; of equals the earlier, then the smaller id. Of opinions that
   * say the same, only the earliest stands.
   */
  listBestOfTopics(periodId: string, perTopic: number): Promise<Eligible[]> {
    return this.database.rows(
      `select feedback_id as "feedbackId", topic, pre_score as "preScore" from (
         select d.*, row_number() over (
           partition by topic order by pre_score desc, submitted_at, feedback_id) as place
         from (
           select distinct on (c.text_hash) c.feedback_id, c.topic, c.pre_score, c.submitted_at
           from candidate c where ${eligible}
           order by c.text_hash, c.submitted_at, c.feedback_id
         ) d
       ) ranked where place <= $2 order by feedback_id`,
      [periodId, perTopic],
    );
  }

  /** Those of the opinions that can be judged in the period. */
  listEligible(periodId: string, feedbackIds: readonly string[]): Promise<Eligible[]> {
    return this.database.rows(
      `select c.feedback_id as "feedbackId", c.topic, c.pre_score as "preScore"
       from candidate c where ${eligible} and c.feedback_id = any($2)`,
      [periodId, feedbackIds],
    );
  }

  /**
   * The best of the panel's round of a period that was finalised last, down to the last place that it
   * decides, and whoever shares that place; of these, those that can still be judged.
   */
  listEntrants(periodId: string): Promise<Eligible[]> {
    return this.database.rows(
      `with panel as (
         select r.id, r.prize_places from round r
         where r.period_id = $1 and r.stage = 'PANEL' and r.status = 'FINALISED'
         order by r.finalised_at desc, r.id desc limit 1)
       select c.feedback_id as "feedbackId", c.topic, c.pre_score as "preScore"
       from panel p
       join result x on x.round_id = p.id and x.rank <= p.prize_places
       join candidate c on c.feedback_id = x.feedback_id
       where ${eligible} order by c.feedback_id`,
      [periodId],
    );
  }

  /**
   * The best of the round that decided each month of a year, the last where it was decided again, down
   * to the last place with a prize and whoever shares it; of these, those that can still be judged.
   */
  listEntrantsOfYear(yearId: string): Promise<Eligible[]> {
    return this.database.rows(
      `with decided as (
         select distinct on (m.id) r.id, r.prize_places from (${monthsOfYear}) m
         join round r on r.period_id = m.id and r.status = 'FINALISED' and ${decidesPrizes}
         order by m.id, r.finalised_at desc, r.id desc)
       select distinct c.feedback_id as "feedbackId", c.topic, c.pre_score as "preScore"
       from decided d
       join result x on x.round_id = d.id and x.rank <= d.prize_places
       join candidate c on c.feedback_id = x.feedback_id and c.withdrawn_at is null
       order by 1`,
      [yearId],
    );
  }

  async replace(roundId: string, items: readonly ShortlistItemRow[]): Promise<void> {
    await this.database.rows('delete from shortlist_item where round_id = $1', [roundId]);
    await this.database.rows(
      `insert into shortlist_item (round_id, feedback_id, code, topic, pre_score, chosen_by)
       select $1, * from unnest($2::uuid[], $3::text[], $4::text[], $5::int[], $6::uuid[])`,
      [
        roundId,
        items.map((item) => item.feedbackId),
        items.map((item) => item.code),
        items.map((item) => item.topic),
        items.map((item) => item.preScore),
        items.map((item) => item.chosenBy),
      ],
    );
  }

  async countLeftOut(roundId: string, periodId: string): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `select count(*)::int as count from candidate c where ${eligible} and not exists
         (select from shortlist_item i where i.round_id = $2 and i.feedback_id = c.feedback_id)`,
      [periodId, roundId],
    );
    return row?.count ?? 0;
  }

  /** Draws a sample of what was left out by hashes seeded with the round's id: nobody chooses it, and it is the same each time. */
  async replaceLeftOutSample(roundId: string, periodId: string, size: number): Promise<void> {
    await this.database.rows('delete from left_out_sample where round_id = $1', [roundId]);
    await this.database.rows(
      `insert into left_out_sample (round_id, feedback_id, place)
       select $2::uuid, feedback_id, row_number() over (order by drawn, feedback_id) from (
         select c.feedback_id, sha256(convert_to($2::uuid::text || c.feedback_id::text, 'UTF8')) as drawn
         from candidate c where ${eligible} and not exists
           (select from shortlist_item i where i.round_id = $2::uuid and i.feedback_id = c.feedback_id)
         order by drawn, feedback_id limit $3
       ) sample`,
      [periodId, roundId, size],
    );
  }

  /** One row more than asked for. */
  listPage(roundId: string, limit: number, after: string | null): Promise<ShortlistItemRow[]> {
    return this.database.rows(
      `select ${columns(ShortlistItemRow, 'i')} from shortlist_item i
       where i.round_id = $1 and ($2::uuid is null or i.feedback_id > $2)
       order by i.feedback_id limit $3`,
      [roundId, after, limit + 1],
    );
  }

  listSample(roundIds: readonly string[]): Promise<{ roundId: string; id: string }[]> {
    return this.database.rows(
      `select s.round_id as "roundId", s.feedback_id as id from left_out_sample s
       where s.round_id = any($1) order by s.round_id, s.place`,
      [roundIds],
    );
  }
}

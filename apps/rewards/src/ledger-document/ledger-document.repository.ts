import type { Queryable } from '@chia-se/subgraph-kit';

/** What the entries of a ledger have to agree with. Under the names that are published. */
export class LedgerDocumentRepository {
  constructor(private readonly database: Queryable) {}

  /** All that follows is read as of one moment. The first thing in its transaction. */
  async standStill(): Promise<void> {
    await this.database.rows('set transaction isolation level repeatable read, read only');
  }

  async countAfter(sequence: number): Promise<number> {
    const [row] = await this.database.rows<{ last: number | null }>(
      'select max(sequence) as last from award_ledger',
    );
    return Math.max(0, Number(row?.last ?? 0) - sequence);
  }

  listRounds(ids: readonly string[]) {
    return this.database.rows<{
      id: string;
      decisionRecordHash: string | null;
      judgeIds: string[];
    }>(
      `select id, decision_record_hash as "decisionRecordHash", judge_ids as "judgeIds"
       from finalised_round where id = any($1) order by id`,
      [ids],
    );
  }

  /** Best first, as far down as any of the opinions. */
  listPlaces(roundId: string, feedbackIds: readonly string[]) {
    return this.database.rows<{ rank: number; feedbackId: string }>(
      `select r.rank, r.feedback_id as "feedbackId" from ranked_feedback r
       where r.round_id = $1 and r.place <= (
         select max(l.place) from ranked_feedback l
         where l.round_id = $1 and l.feedback_id = any($2))
       order by r.place`,
      [roundId, feedbackIds],
    );
  }

  /** Who proposed and decided what recipients got, and from when. */
  listOccasions(ids: readonly string[]) {
    return this.database.rows<{ id: string; planId: string; opensAt: Date }>(
      `select o.id, p.id as "planId", o.opens_at as "opensAt" from gift_occasion o
       join prize_plan p on p.occasion_id = o.id where o.id = any($1) order by o.id`,
      [ids],
    );
  }

  listPlansOf(prizeIds: readonly string[]) {
    return this.database.rows<{ id: string; version: number; budget: number }>(
      `select p.id, p.version, p.budget from prize_plan p
       where p.id in (select plan_id from prize where id = any($1)) order by p.id`,
      [prizeIds],
    );
  }

  listPrizesOf(planIds: readonly string[]) {
    return this.database.rows<{ id: string; planId: string; value: number; quantity: number }>(
      `select id, plan_id as "planId", value, quantity from prize
       where plan_id = any($1) order by plan_id, place, id`,
      [planIds],
    );
  }

  /** In the order of the plan, each with its things: none for a gift of one thing. */
  listGiftsOf(prizeIds: readonly string[]) {
    return this.database.rows<{
      id: string;
      prizeId: string;
      value: number;
      items: { id: string; value: number }[];
    }>(
      `select g.id, g.prize_id as "prizeId", coalesce(g.value, z.value) as value,
         coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'value', i.value)
             order by i.place)
           from gift_item i where i.gift_option_id = g.id), '[]') as items
       from gift_option g join prize z on z.id = g.prize_id
       where g.prize_id = any($1) order by g.prize_id, g.place`,
      [prizeIds],
    );
  }

  listShownWinners(awardIds: readonly string[]) {
    return this.database.rows<{
      awardId: string;
      prizeId: string;
      feedbackId: string;
      rank: number;
    }>(
      `select award_id as "awardId", prize_id as "prizeId", feedback_id as "feedbackId", rank
       from winner where withdrawn_at is null and award_id = any($1)
       order by award_id`,
      [awardIds],
    );
  }
}
